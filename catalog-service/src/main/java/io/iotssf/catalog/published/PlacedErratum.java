package io.iotssf.catalog.published;

import io.iotssf.contracts.Erratum;
import org.jspecify.annotations.Nullable;

/**
 * An erratum and where its target stands.
 *
 * @param subject id of the row that it is about, or of the row that holds what it is about
 * @param useCase id of the use case that it is about; null outside use cases
 */
public record PlacedErratum(Erratum erratum, String subject, @Nullable String useCase) {}
