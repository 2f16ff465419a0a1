package io.iotssf.catalog.measure.domain;

import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.contracts.catalog.UseCase.MeasureRow;
import io.iotssf.contracts.catalog.UseCase.Stakeholder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  /** The role of whoever takes the measures; null for a party without one. */
  public @Nullable String role() {
    return stakeholder().map(Stakeholder::role).orElse(null);
  }
}
