package io.iotssf.assessment.part.application;

import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.contracts.assessment.Part;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One edit of one row. */
public sealed interface Edit<T extends Part> {

  PartKind<T> kind();

  /** Where it stands in what was sent, as a JSON pointer. */
  String pointer();

  /** A row comes into being, after the last one of its kind. */
  record Add<T extends Part>(PartKind<T> kind, String pointer, T row) implements Edit<T> {}

  /**
   * A row changes.
   *
   * @param ifMatch entity tags of the states that may be changed
   */
  record Change<T extends Part>(
      PartKind<T> kind, String pointer, UUID id, @Nullable String ifMatch, UnaryOperator<T> patch)
      implements Edit<T> {}

  /** A row is removed; {@code ifMatch} as for a change. */
  record Remove<T extends Part>(PartKind<T> kind, String pointer, UUID id, @Nullable String ifMatch)
      implements Edit<T> {}
}
