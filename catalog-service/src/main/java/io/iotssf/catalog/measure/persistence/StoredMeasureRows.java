package io.iotssf.catalog.measure.persistence;

import io.iotssf.catalog.measure.domain.CaseMeasures;
import io.iotssf.catalog.measure.domain.Measures;
import io.iotssf.catalog.published.Reading;
import io.iotssf.catalog.published.RowKey;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.contracts.catalog.UseCase.MeasureRow;
import io.iotssf.contracts.catalog.UseCase.Stakeholder;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StoredMeasureRows implements Measures, PanacheRepositoryBase<MeasureRowEntity, RowKey> {

  @Override
  public void replace(String edition, Reading reading, List<UseCase> useCases) {
    delete("edition = ?1 and reading = ?2", edition, reading);
    int position = 0;
    for (UseCase useCase : useCases) {
      for (MeasureRow printed : useCase.measureRows()) {
        MeasureRowEntity row = row(useCase, printed);
        row.edition = edition;
        row.reading = reading;
        row.position = position++;
        persist(row);
      }
    }
  }

  @Override
  public List<CaseMeasures> wording(String requirement, Reading reading) {
    Sort asPrinted = Sort.by("edition").and("position");
    return list("requirement = ?1 and reading = ?2", asPrinted, requirement, reading).stream()
        .map(StoredMeasureRows::caseMeasures)
        .toList();
  }

  private static CaseMeasures caseMeasures(MeasureRowEntity row) {
    return new CaseMeasures(
        row.edition, row.useCase, row.useCaseTitle, row.stakeholder, row.content);
  }

  private static MeasureRowEntity row(UseCase useCase, MeasureRow printed) {
    MeasureRowEntity row = new MeasureRowEntity();
    row.id = printed.id();
    row.useCase = useCase.id();
    row.useCaseTitle = useCase.title();
    row.requirement = printed.requirementId();
    row.stakeholder = stakeholder(useCase, printed.stakeholder());
    row.content = printed;
    return row;
  }

  private static @Nullable Stakeholder stakeholder(UseCase useCase, String id) {
    return useCase.stakeholders().stream()
        .filter(stakeholder -> stakeholder.id().equals(id))
        .findFirst()
        .orElse(null);
  }
}
