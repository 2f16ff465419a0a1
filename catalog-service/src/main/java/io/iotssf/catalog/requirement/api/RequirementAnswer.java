package io.iotssf.catalog.requirement.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.iotssf.catalog.published.InEdition;
import io.iotssf.contracts.catalog.Requirement;
import java.util.List;

/**
 * A requirement as printed, or with its errata applied.
 *
 * @param errata ids of the errata about it
 */
record RequirementAnswer(
    String edition, @JsonUnwrapped Requirement requirement, List<String> errata) {

  static RequirementAnswer of(InEdition<Requirement> found) {
    return new RequirementAnswer(found.edition().id(), found.row(), found.errata(found.row().id()));
  }

  String key() {
    return requirement.id();
  }
}
