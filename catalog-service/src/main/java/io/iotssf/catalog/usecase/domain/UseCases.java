package io.iotssf.catalog.usecase.domain;

import io.iotssf.catalog.published.Reading;
import io.iotssf.contracts.catalog.UseCase;
import java.util.List;
import java.util.Optional;

/** The stored use cases. */
public interface UseCases {
  /** Stores the use cases of an edition in place of those stored before. */
  void replace(String edition, Reading reading, List<UseCase> useCases);

  /** All use cases, as printed. */
  List<UseCase> all(Reading reading);

  /** A use case; empty when no edition has one with this id. */
  Optional<UseCase> find(String id, Reading reading);
}
