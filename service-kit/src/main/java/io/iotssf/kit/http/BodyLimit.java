package io.iotssf.kit.http;

import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The most bytes that a body may have: {@link RequestCheck} refuses one that says it has more, and
 * {@link CountedBody} counts one that hides its length.
 */
@Singleton
class BodyLimit {

  private final long bytes;

  BodyLimit(
      @ConfigProperty(name = "iotssf.http.max-body-bytes", defaultValue = "1048576") long bytes) {
    this.bytes = bytes;
  }

  long bytes() {
    return bytes;
  }

  ProblemException exceeded() {
    return new ProblemException(
        ProblemType.TOO_LARGE,
        "The body is too large; at most %d bytes are accepted.".formatted(bytes));
  }
}
