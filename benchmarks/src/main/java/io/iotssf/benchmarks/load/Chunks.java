package io.iotssf.benchmarks.load;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A body in chunks (RFC 9112, section 7.1), compared where it lies. */
final class Chunks {
  private static final byte[] LAST = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final int HEXADECIMAL = 16;
  private static final int LINE_END = 2;

  private Chunks() {}

  /** Whether the last chunk has come; it is empty. */
  static boolean isWhole(byte[] answer, int from, int to) {
    return to - from >= LAST.length
        && Arrays.equals(answer, to - LAST.length, to, LAST, 0, LAST.length);
  }

  /** Whether the chunks of a whole body make this one, no byte more or less. */
  static boolean isBody(byte[] body, byte[] answer, int from, int to) {
    int at = from;
    int compared = 0;
    while (at < to) {
      int line = lineEnd(answer, at, to);
      int size = size(answer, at, line);
      int begin = line + LINE_END;
      if (size < 0 || size > to - begin || size > body.length - compared) {
        return false;
      }
      if (!Arrays.equals(answer, begin, begin + size, body, compared, compared + size)) {
        return false;
      }
      compared += size;
      at = begin + size + LINE_END;
    }
    return compared == body.length;
  }

  /** What the chunks of a whole body make, as far as they can be read. */
  static byte[] body(byte[] answer, int from, int to) {
    var body = new ByteArrayOutputStream(to - from);
    int at = from;
    while (at < to) {
      int line = lineEnd(answer, at, to);
      int begin = line + LINE_END;
      int size = Math.clamp(size(answer, at, line), 0, Math.max(0, to - begin));
      body.write(answer, Math.min(begin, to), size);
      at = begin + size + LINE_END;
    }
    return body.toByteArray();
  }

  private static int lineEnd(byte[] answer, int from, int to) {
    int at = from;
    while (at < to && answer[at] != '\r') {
      at++;
    }
    return at;
  }

  /** The size that the line says; negative when it says none. */
  private static int size(byte[] answer, int from, int to) {
    int size = to > from ? 0 : -1;
    for (int at = from; at < to && size >= 0; at++) {
      int digit = Character.digit(answer[at], HEXADECIMAL);
      size = digit < 0 ? -1 : size * HEXADECIMAL + digit;
    }
    return size;
  }
}
