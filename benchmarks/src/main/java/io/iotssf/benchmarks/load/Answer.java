package io.iotssf.benchmarks.load;

import io.iotssf.benchmarks.measure.VoidRunException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A whole answer, where it lies; it is gone with the next request of its connection. */
public final class Answer {
  private static final int SHOWN = 300;
  private static final int STATUS_BEGIN = "HTTP/1.1 ".length();
  private static final int STATUS_END = STATUS_BEGIN + 3;

  private final byte[] bytes;
  private final Headers headers;
  private final int end;

  Answer(byte[] bytes, Headers headers, int end) {
    this.bytes = bytes;
    this.headers = headers;
    this.end = end;
  }

  /** Lets only this status pass. */
  public void requireStatus(int expected) {
    String status =
        new String(bytes, STATUS_BEGIN, STATUS_END - STATUS_BEGIN, StandardCharsets.US_ASCII);
    if (!status.equals(Integer.toString(expected))) {
      throw new VoidRunException("Another status came than %d. %s".formatted(expected, begin()));
    }
  }

  /** Lets only this body pass, to the byte. */
  public void requireBody(byte[] expected) {
    boolean isRight =
        headers.isChunked()
            ? Chunks.isBody(expected, bytes, headers.bodyBegin(), end)
            : Arrays.equals(bytes, headers.bodyBegin(), end, expected, 0, expected.length);
    if (!isRight) {
      throw new VoidRunException("Another body came than the expected one. " + begin());
    }
  }

  /** The body, without the sizes of its chunks. */
  public byte[] body() {
    return headers.isChunked()
        ? Chunks.body(bytes, headers.bodyBegin(), end)
        : Arrays.copyOfRange(bytes, headers.bodyBegin(), end);
  }

  /** The value of a header. */
  public Optional<String> header(String name) {
    return headers.value(name);
  }

  /** How the answer began, in one line. */
  public String begin() {
    return begin(bytes, end);
  }

  static String begin(byte[] bytes, int end) {
    String begin = new String(bytes, 0, Math.min(SHOWN, end), StandardCharsets.UTF_8);
    return "The answer began: " + begin.replaceAll("\\s+", " ");
  }
}
