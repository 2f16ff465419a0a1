package io.iotssf.benchmarks.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadersTest {
  private static final String HEAD =
      "HTTP/1.1 200 OK\r\nETag:  \"v7\" \r\ncontent-length: 4\r\n\r\n";

  @Test
  void aHeaderIsFoundWhateverItsCase() {
    Headers headers = find(HEAD + "body").orElseThrow();
    assertEquals(Optional.of("\"v7\""), headers.value("etag"));
    assertEquals(Optional.empty(), headers.value("tag"));
    assertEquals(4, headers.bodyLength());
    assertEquals(HEAD.length(), headers.bodyBegin());
    assertFalse(headers.isChunked());
  }

  @Test
  void chunksAreAnnounced() {
    Headers headers = find("HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n").orElseThrow();
    assertTrue(headers.isChunked());
    assertEquals(0, headers.bodyLength());
  }

  @Test
  void headersThatAreNotCompleteAreNone() {
    assertEquals(Optional.empty(), find(HEAD.substring(0, HEAD.length() - 1)));
  }

  private static Optional<Headers> find(String answer) {
    byte[] bytes = answer.getBytes(StandardCharsets.ISO_8859_1);
    return Headers.find(bytes, bytes.length);
  }
}
