package io.iotssf.benchmarks.load;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The headers of an answer.
 *
 * @param lines status line and headers as they came
 * @param bodyBegin where the body begins
 */
record Headers(String lines, int bodyBegin) {
  private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  /** The headers; empty as long as they are not complete. */
  static Optional<Headers> find(byte[] answer, int end) {
    for (int at = 0; at + END.length <= end; at++) {
      if (stands(answer, at)) {
        String lines = new String(answer, 0, at + 2, StandardCharsets.ISO_8859_1);
        return Optional.of(new Headers(lines, at + END.length));
      }
    }
    return Optional.empty();
  }

  Optional<String> value(String name) {
    String line = "\r\n" + name + ":";
    for (int at = 0; at + line.length() <= lines.length(); at++) {
      if (lines.regionMatches(true, at, line, 0, line.length())) {
        int begin = at + line.length();
        return Optional.of(lines.substring(begin, lines.indexOf("\r\n", begin)).strip());
      }
    }
    return Optional.empty();
  }

  boolean isChunked() {
    return value("transfer-encoding").filter("chunked"::equalsIgnoreCase).isPresent();
  }

  /** How long the body is that is not in chunks; nothing is said of none. */
  int bodyLength() {
    return value("content-length").map(Integer::parseInt).orElse(0);
  }

  private static boolean stands(byte[] answer, int at) {
    for (int offset = 0; offset < END.length; offset++) {
      if (answer[at + offset] != END[offset]) {
        return false;
      }
    }
    return true;
  }
}
