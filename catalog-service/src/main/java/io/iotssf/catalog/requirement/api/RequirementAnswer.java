package io.iotssf.catalog.requirement.api;

import io.iotssf.catalog.requirement.domain.Requirements.EditionRequirement;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A requirement as printed, or with its errata applied.
 *
 * @param perspective null only in the literal text, where the source lost the cell
 * @param target as {@code perspective}
 * @param errata ids of the errata about it
 */
record RequirementAnswer(
    String id,
    String edition,
    int number,
    @Nullable String perspective,
    @Nullable String target,
    @Nullable String phase,
    @Nullable String phaseBasis,
    Text text,
    Source source,
    List<String> errata) {

  static RequirementAnswer of(EditionRequirement printed, List<String> errata) {
    var requirement = printed.requirement();
    return new RequirementAnswer(
        requirement.id(),
        printed.edition(),
        requirement.number(),
        requirement.perspective(),
        requirement.target(),
        requirement.phase(),
        requirement.phaseBasis(),
        requirement.text(),
        requirement.source(),
        errata);
  }
}
