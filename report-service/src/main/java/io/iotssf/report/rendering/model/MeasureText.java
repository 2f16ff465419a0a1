package io.iotssf.report.rendering.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A measure, or a line that hangs on one, with how far it is and what shows it. */
public interface MeasureText extends Sparse {
  String text();

  /** Null while nobody said. */
  @Nullable Label status();

  List<Evidence> evidence();
}
