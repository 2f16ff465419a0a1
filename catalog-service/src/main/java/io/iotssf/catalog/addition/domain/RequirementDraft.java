package io.iotssf.catalog.addition.domain;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.CustomRequirement;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes of a custom requirement.
 *
 * @param threats codes of threats; {@code all} alone means that it applies to all
 * @param refines id of the published requirement that it makes more precise
 */
public record RequirementDraft(
    String perspective,
    String target,
    @Nullable String phase,
    @Nullable List<String> threats,
    @Nullable String refines,
    Text text) {

  /** What can be changed of a requirement. */
  public static RequirementDraft of(CustomRequirement row) {
    return new RequirementDraft(
        row.perspective(), row.target(), row.phase(), row.threats(), row.refines(), row.text());
  }

  /** The requirement that this makes. */
  public CustomRequirement row(UUID id, long version) {
    return new CustomRequirement(
        id, version, perspective, target, phase, threatsOrNone(), refines, text);
  }

  List<String> threatsOrNone() {
    return Objects.requireNonNullElse(threats, List.of());
  }
}
