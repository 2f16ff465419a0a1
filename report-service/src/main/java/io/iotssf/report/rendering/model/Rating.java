package io.iotssf.report.rendering.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The level of one subject on one axis.
 *
 * @param axis the axis in words
 * @param axisNumber 1 or 2
 * @param level null when not rated
 * @param conditions under which the level holds
 * @param statement the sentence that concludes it
 */
public record Rating(
    String subject,
    Label axis,
    int axisNumber,
    @Nullable Label level,
    List<Reason> reasons,
    List<String> conditions,
    String statement) {

  /** Why the level was chosen, seen from one viewpoint. */
  public record Reason(Label viewpoint, String text) {}
}
