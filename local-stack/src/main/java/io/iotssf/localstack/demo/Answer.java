package io.iotssf.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.iotssf.localstack.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What a service answered.
 *
 * @param request method and address, for messages
 * @param etag the ETag header, or the empty text
 */
record Answer(String request, int status, String etag, byte[] body) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The answer itself, if it has this status; anything else ends the job. */
  Answer expect(int wanted) {
    if (status != wanted) {
      throw new StackException(
          "%s answered %d, not %d: %s".formatted(request, status, wanted, text()));
    }
    return this;
  }

  JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
