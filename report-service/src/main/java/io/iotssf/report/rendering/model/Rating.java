package io.iotssf.report.rendering.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The level of one subject on one axis.
 *
 * @param axis the axis in words
 * @param axisNumber 1 or 2
 * @param level null when not rated
 * @param overrideReason why the level is another one than the proposed one; null where it is not
 * @param conditions under which the level holds
 * @param statement the sentence that concludes it; null where none is written
 * @param target the level to be reached by treatment; null while none is set
 * @param afterTreatment the level that remains after treatment; null while nobody judged it
 * @param acceptance who accepts what remains; null while nobody does
 */
public record Rating(
    String subject,
    Label axis,
    int axisNumber,
    @Nullable Label level,
    @Nullable String overrideReason,
    List<Reason> reasons,
    List<String> conditions,
    @Nullable String statement,
    @Nullable ReasonedLevel target,
    @Nullable ReasonedLevel afterTreatment,
    @Nullable Acceptance acceptance,
    List<Absence> absent)
    implements Sparse {

  /** Whether anything is said of how the risk is treated. */
  public boolean treated() {
    return target != null || afterTreatment != null || acceptance != null;
  }

  /**
   * Why the level was chosen.
   *
   * @param viewpoint null where the source does not say
   * @param level the level seen from this viewpoint alone; null while nobody judged it
   */
  public record Reason(
      @Nullable Label viewpoint, @Nullable Label level, String text, List<Absence> absent)
      implements Sparse {}

  /** A level with its basis. */
  public record ReasonedLevel(Label level, String basis) {}

  /**
   * Acceptance of what remains after treatment.
   *
   * @param owner name of the stakeholder that accepts
   * @param until the last day on which it holds
   * @param untilDate {@code until} in words
   */
  public record Acceptance(String owner, String reason, LocalDate until, String untilDate) {}
}
