package io.iotssf.catalog.erratum.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.iotssf.catalog.published.PlacedErratum;
import io.iotssf.contracts.Erratum;
import org.jspecify.annotations.Nullable;

/**
 * An erratum, and beside its fields where it belongs.
 *
 * @param applied whether the corrected reading is the one shown by default
 */
record ErratumAnswer(
    String edition, @Nullable String useCase, boolean applied, @JsonUnwrapped Erratum erratum) {

  static ErratumAnswer of(String edition, PlacedErratum placed) {
    return new ErratumAnswer(
        edition, placed.useCase(), placed.erratum().applied(), placed.erratum());
  }

  String key() {
    return erratum.id();
  }
}
