package io.iotssf.catalog.erratum.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.iotssf.catalog.erratum.domain.Errata;
import io.iotssf.catalog.erratum.domain.PlacedErratum;
import io.iotssf.contracts.Erratum;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class StoredErrata implements Errata, PanacheRepositoryBase<ErratumEntity, ErratumKey> {
  private static final String MATCHING =
      "(?1 is null or kind = ?1)"
          + " and (?2 is null or confidence = ?2)"
          + " and (?3 is null or useCase = ?3)";

  @Override
  public void replace(String edition, List<PlacedErratum> errata) {
    delete("edition", edition);
    for (PlacedErratum placed : errata) {
      ErratumEntity row = new ErratumEntity();
      row.edition = edition;
      row.id = placed.erratum().id();
      row.position = errata.indexOf(placed);
      row.kind = placed.erratum().kind();
      row.confidence = placed.erratum().confidence();
      row.useCase = placed.useCase();
      row.subject = placed.subject();
      row.content = placed.erratum();
      persist(row);
    }
  }

  @Override
  public List<EditionErratum> matching(Filter filter) {
    return list(MATCHING, inOrder(), filter.kind(), filter.confidence(), filter.useCase()).stream()
        .map(row -> new EditionErratum(row.edition, row.useCase, row.content))
        .toList();
  }

  @Override
  public List<Erratum> ofUseCase(String useCase) {
    return list("useCase", inOrder(), useCase).stream().map(row -> row.content).toList();
  }

  @Override
  public List<String> useCases() {
    return find("select distinct useCase from ErratumEntity where useCase is not null order by 1")
        .project(String.class)
        .list();
  }

  @Override
  public Map<String, List<String>> idsBySubject() {
    return listAll(inOrder()).stream()
        .collect(groupingBy(row -> row.subject, mapping(row -> row.id, toList())));
  }

  private static Sort inOrder() {
    return Sort.by("edition").and("position");
  }
}
