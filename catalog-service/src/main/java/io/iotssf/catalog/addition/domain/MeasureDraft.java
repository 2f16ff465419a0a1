package io.iotssf.catalog.addition.domain;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.CustomMeasure;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes of a custom measure.
 *
 * @param requirementId id of a published requirement, or of one of the tenant's own
 */
public record MeasureDraft(
    String requirementId, String role, Text text, @Nullable List<Text> subBullets) {

  /** What can be changed of a measure. */
  public static MeasureDraft of(CustomMeasure row) {
    return new MeasureDraft(row.requirementId(), row.role(), row.text(), row.subBullets());
  }

  /** The measure that this makes. */
  public CustomMeasure row(UUID id, long version) {
    return new CustomMeasure(id, version, requirementId, role, text, subBulletsOrNone());
  }

  List<Text> subBulletsOrNone() {
    return Objects.requireNonNullElse(subBullets, List.of());
  }
}
