package io.iotssf.catalog.usecase.api;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.contracts.catalog.UseCase.Selection;
import org.jspecify.annotations.Nullable;

/** A case in short, with the row of the selection table where its edition has one. */
record UseCaseSummary(
    String id,
    String edition,
    Text title,
    String applyingEntity,
    @Nullable Selection selection,
    Source source) {

  static UseCaseSummary of(UseCase useCase) {
    return new UseCaseSummary(
        useCase.id(),
        useCase.edition(),
        useCase.title(),
        useCase.applyingEntity(),
        useCase.selection(),
        useCase.source());
  }
}
