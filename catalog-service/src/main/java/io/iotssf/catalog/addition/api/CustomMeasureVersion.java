package io.iotssf.catalog.addition.api;

import io.iotssf.catalog.addition.domain.RowVersion;
import io.iotssf.catalog.addition.domain.Stamp;
import io.iotssf.contracts.catalog.CustomMeasure;

/**
 * A version of a custom measure.
 *
 * @param version number, from 1
 * @param action {@code created}, {@code changed} or {@code removed}
 * @param stamp who did it, and when
 * @param measure what it said, or what it said last when it was removed
 */
record CustomMeasureVersion(long version, String action, Stamp stamp, CustomMeasure measure) {

  static CustomMeasureVersion of(RowVersion<CustomMeasure> version) {
    return new CustomMeasureVersion(
        version.version(), version.action().code(), version.stamp(), version.row());
  }

  String key() {
    return String.valueOf(version);
  }
}
