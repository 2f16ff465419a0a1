package io.iotssf.catalog.erratum.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.iotssf.catalog.erratum.domain.Errata.EditionErratum;
import io.iotssf.contracts.Erratum;
import org.jspecify.annotations.Nullable;

/**
 * An erratum, and beside its fields where it belongs.
 *
 * @param applied whether the corrected reading is the one shown by default
 */
record ErratumAnswer(
    String edition, @Nullable String useCase, boolean applied, @JsonUnwrapped Erratum erratum) {

  static ErratumAnswer of(EditionErratum found) {
    return new ErratumAnswer(
        found.edition(), found.useCase(), found.erratum().applied(), found.erratum());
  }
}
