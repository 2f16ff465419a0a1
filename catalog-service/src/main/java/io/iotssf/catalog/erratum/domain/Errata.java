package io.iotssf.catalog.erratum.domain;

import io.iotssf.contracts.Erratum;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The stored errata. */
public interface Errata {
  /** Stores the errata of an edition in place of those stored before. */
  void replace(String edition, List<PlacedErratum> errata);

  /** The errata that fit, in order. */
  List<EditionErratum> matching(Filter filter);

  /** The errata of a use case, in order. */
  List<Erratum> ofUseCase(String useCase);

  /** Ids of the use cases that have errata, in order. */
  List<String> useCases();

  /** Ids of the errata about each row, by the row's id; rows without errata are not in the map. */
  Map<String, List<String>> idsBySubject();

  /**
   * An erratum and where it belongs.
   *
   * @param useCase id of the use case that it is about; null outside use cases
   */
  record EditionErratum(String edition, @Nullable String useCase, Erratum erratum) {}

  /** What an erratum must have; null where anything fits. */
  record Filter(@Nullable String kind, @Nullable String confidence, @Nullable String useCase) {}
}
