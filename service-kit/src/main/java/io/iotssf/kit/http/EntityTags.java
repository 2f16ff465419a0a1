package io.iotssf.kit.http;

import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Strong entity tags and the preconditions made of them (RFC 9110, section 13). */
public final class EntityTags {

  private EntityTags() {}

  /** The tag of a version of a row, quotes included: {@code "v7"}. */
  public static String ofVersion(long version) {
    return "\"v" + version + "\"";
  }

  /** The tag of immutable content, quotes included. */
  public static String ofContent(String sha256) {
    return "\"" + sha256 + "\"";
  }

  /**
   * Lets a change through only if the caller saw the newest state.
   *
   * @param ifMatch the header as sent
   * @param current tag of the state that would be changed
   * @throws ProblemException 428 without the header, 412 when no tag of it is the current one
   */
  public static void requireMatch(@Nullable String ifMatch, String current) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new ProblemException(
          ProblemType.PRECONDITION_REQUIRED,
          "Read the resource, and send its ETag back as If-Match.");
    }
    if (!"*".equals(ifMatch.strip()) && !names(ifMatch, current)) {
      throw new ProblemException(
          ProblemType.STALE_VERSION,
          "If-Match is %s, the resource is at %s. Read it again and repeat your change."
              .formatted(ifMatch.strip(), current));
    }
  }

  /** Whether {@code If-None-Match} names the current state, so that 304 can be answered. */
  public static boolean isKnown(@Nullable String ifNoneMatch, String current) {
    return ifNoneMatch != null
        && ("*".equals(ifNoneMatch.strip()) || names(ifNoneMatch.replace("W/", ""), current));
  }

  private static boolean names(String header, String current) {
    return Arrays.stream(header.split(",")).map(String::strip).anyMatch(current::equals);
  }
}
