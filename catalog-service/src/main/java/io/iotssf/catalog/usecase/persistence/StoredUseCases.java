package io.iotssf.catalog.usecase.persistence;

import io.iotssf.catalog.published.Reading;
import io.iotssf.catalog.published.RowKey;
import io.iotssf.catalog.usecase.domain.UseCases;
import io.iotssf.contracts.catalog.UseCase;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class StoredUseCases implements UseCases, PanacheRepositoryBase<UseCaseEntity, RowKey> {

  @Override
  public void replace(String edition, Reading reading, List<UseCase> useCases) {
    delete("edition = ?1 and reading = ?2", edition, reading);
    for (UseCase useCase : useCases) {
      UseCaseEntity row = new UseCaseEntity();
      row.edition = edition;
      row.reading = reading;
      row.id = useCase.id();
      row.position = useCases.indexOf(useCase);
      row.content = useCase;
      persist(row);
    }
  }

  @Override
  public List<UseCase> all(Reading reading) {
    return list("reading", Sort.by("edition").and("position"), reading).stream()
        .map(row -> row.content)
        .toList();
  }

  @Override
  public Optional<UseCase> find(String id, Reading reading) {
    return find("id = ?1 and reading = ?2", id, reading)
        .firstResultOptional()
        .map(row -> row.content);
  }
}
