package io.iotssf.report.rendering.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How urgent a requirement is, by when it is met, and how far it is; each null while nobody said.
 *
 * @param dueDate {@code due} in words
 */
public record Schedule(
    @Nullable Label priority,
    @Nullable LocalDate due,
    @Nullable String dueDate,
    @Nullable Label status,
    List<Absence> absent)
    implements Sparse {

  /** Whether anything of it is known. */
  public boolean known() {
    return priority != null || due != null || status != null;
  }
}
