package io.iotssf.catalog.measure.domain;

import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.contracts.catalog.UseCase.MeasureRow;
import io.iotssf.contracts.catalog.UseCase.Stakeholder;
import java.util.List;
import java.util.Optional;

/** A row of a case's measure table. */
public record CaseMeasures(UseCase useCase, MeasureRow row) {

  /** Every row of an edition's cases, in order. */
  public static List<CaseMeasures> of(EditionDocument edition) {
    return edition.useCases().stream()
        .flatMap(
            useCase -> useCase.measureRows().stream().map(row -> new CaseMeasures(useCase, row)))
        .toList();
  }

  /** Who takes the measures; empty only in the literal text, where the cell is lost. */
  public Optional<Stakeholder> stakeholder() {
    return useCase.stakeholders().stream()
        .filter(stakeholder -> stakeholder.id().equals(row.stakeholder()))
        .findFirst();
  }

  /** The roles of whoever takes the measures, the principal one first. */
  public List<String> roles() {
    return stakeholder().map(Stakeholder::roles).orElse(List.of());
  }
}
