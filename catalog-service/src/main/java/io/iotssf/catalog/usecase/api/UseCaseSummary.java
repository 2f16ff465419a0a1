package io.iotssf.catalog.usecase.api;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.UseCase;

record UseCaseSummary(String id, String edition, Text title, String applyingEntity, Source source) {

  static UseCaseSummary of(UseCase useCase) {
    return new UseCaseSummary(
        useCase.id(),
        useCase.edition(),
        useCase.title(),
        useCase.applyingEntity(),
        useCase.source());
  }
}
