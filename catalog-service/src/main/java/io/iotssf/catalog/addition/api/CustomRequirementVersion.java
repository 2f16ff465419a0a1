package io.iotssf.catalog.addition.api;

import io.iotssf.catalog.addition.domain.RowVersion;
import io.iotssf.catalog.addition.domain.Stamp;
import io.iotssf.contracts.catalog.CustomRequirement;

/**
 * A version of a custom requirement.
 *
 * @param version number, from 1
 * @param action {@code created}, {@code changed} or {@code removed}
 * @param stamp who did it, and when
 * @param requirement what it said, or what it said last when it was removed
 */
record CustomRequirementVersion(
    long version, String action, Stamp stamp, CustomRequirement requirement) {

  static CustomRequirementVersion of(RowVersion<CustomRequirement> version) {
    return new CustomRequirementVersion(
        version.version(), version.action().code(), version.stamp(), version.row());
  }

  String key() {
    return String.valueOf(version);
  }
}
