package io.iotssf.report.deliverable.api;

import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a content (RFC 9110, section 14).
 *
 * @param first index of the first byte
 * @param last index of the last byte
 */
record ByteRange(int first, int last) {
  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /**
   * @param header as sent; one that is not understood, or asks for several parts, asks for all
   * @throws ProblemException 416 when the content has no such part
   */
  static Optional<ByteRange> of(@Nullable String header, int size) {
    Matcher asked = ONE.matcher(header == null ? "" : header.strip());
    if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
      return Optional.empty();
    }
    long first = asked.group(1).isEmpty() ? size - number(asked.group(2)) : number(asked.group(1));
    long last =
        asked.group(1).isEmpty() || asked.group(2).isEmpty() ? size - 1L : number(asked.group(2));
    boolean backwards = !asked.group(1).isEmpty() && last < first && !asked.group(2).isEmpty();
    if (backwards) {
      return Optional.empty();
    }
    if (first >= size) {
      throw new ProblemException(
          ProblemType.RANGE_NOT_SATISFIABLE, "The content has " + size + " bytes.");
    }
    return Optional.of(new ByteRange((int) Math.max(0, first), (int) Math.min(last, size - 1L)));
  }

  private static long number(String digits) {
    return Long.parseLong(digits);
  }

  byte[] of(byte[] content) {
    return Arrays.copyOfRange(content, first, last + 1);
  }

  String contentRange(int size) {
    return "bytes " + first + "-" + last + "/" + size;
  }
}
