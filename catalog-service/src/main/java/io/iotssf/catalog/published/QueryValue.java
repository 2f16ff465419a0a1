package io.iotssf.catalog.published;

import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Values of query parameters that take one of a few codes. */
public final class QueryValue {
  private QueryValue() {}

  /**
   * The value as given.
   *
   * @throws ProblemException 400 with the allowed values when it is none of them
   */
  public static @Nullable String among(
      Collection<String> allowed, String parameter, @Nullable String value) {
    if (value != null && !allowed.contains(value)) {
      throw new ProblemException(
          ProblemType.INVALID_VALUE,
          "The query parameter '%s' is one of: %s."
              .formatted(parameter, String.join(", ", allowed)));
    }
    return value;
  }

  /** The reading asked for by the query parameter {@code text}; applied unless said otherwise. */
  public static Reading reading(@Nullable String text) {
    return Reading.LITERAL.code().equals(among(Reading.codes(), "text", text))
        ? Reading.LITERAL
        : Reading.APPLIED;
  }
}
