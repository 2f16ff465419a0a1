package io.iotssf.benchmarks.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChunksTest {
  private static final byte[] BODY = "a body of 20 letters".getBytes(StandardCharsets.US_ASCII);

  @ParameterizedTest
  @CsvSource({
    "14|a body of 20 letters|0||, true",
    "6|a body|E| of 20 letters|0||, true",
    "14|a body of 20 letterz|0||, false",
    "6|a body|0||, false",
    "15|a body of 20 letters!|0||, false",
    "x|a body of 20 letters|0||, false",
    "14|a body, false",
    "|, false",
    "7fffffff|a body|0||, false"
  })
  void chunksAreTheBodyOrNot(String lines, boolean isBody) {
    byte[] answer = lines.replace("|", "\r\n").getBytes(StandardCharsets.US_ASCII);
    assertEquals(isBody, Chunks.isBody(BODY, answer, 0, answer.length));
  }

  @ParameterizedTest
  @CsvSource({
    "14|a body of 20 letters|0||, a body of 20 letters",
    "6|a body|E| of 20 letters|0||, a body of 20 letters",
    "0||, ''",
    "7fffffff|cut off, cut off",
    "x|a body, ''"
  })
  void theBodyIsPutTogetherAsFarAsItCame(String lines, String body) {
    byte[] answer = lines.replace("|", "\r\n").getBytes(StandardCharsets.US_ASCII);
    assertEquals(
        body, new String(Chunks.body(answer, 0, answer.length), StandardCharsets.US_ASCII));
  }

  @ParameterizedTest
  @CsvSource({"1|a|0||, true", "0||, true", "1|a|0|, false", "1|a, false", "|, false"})
  void theLastChunkIsEmpty(String lines, boolean isWhole) {
    byte[] answer = lines.replace("|", "\r\n").getBytes(StandardCharsets.US_ASCII);
    assertEquals(isWhole, Chunks.isWhole(answer, 0, answer.length));
  }
}
