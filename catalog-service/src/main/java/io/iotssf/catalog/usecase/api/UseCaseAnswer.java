package io.iotssf.catalog.usecase.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.iotssf.catalog.published.InEdition;
import io.iotssf.catalog.published.PlacedErratum;
import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.catalog.UseCase;
import java.util.List;

/** A use case whole, and beside its fields the errata that touch it. */
record UseCaseAnswer(@JsonUnwrapped UseCase useCase, List<Erratum> errata) {

  static UseCaseAnswer of(InEdition<UseCase> found) {
    return new UseCaseAnswer(
        found.row(),
        found.edition().errata().stream()
            .filter(placed -> found.row().id().equals(placed.useCase()))
            .map(PlacedErratum::erratum)
            .toList());
  }
}
