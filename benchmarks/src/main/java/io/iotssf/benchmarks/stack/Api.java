package io.iotssf.benchmarks.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.iotssf.benchmarks.measure.VoidRunException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * An API as one person uses it, for what has to be there before a measurement.
 *
 * @param port of a service on loopback
 * @param token of the person
 */
public record Api(int port, String token) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int OK = 200;

  /** The body of what is read. */
  public byte[] get(String path) {
    return require(OK, path, send(request(path).GET()));
  }

  /** The body of the answer, which has this status. */
  public byte[] post(String path, String json, int status) {
    return require(status, path, send(posting(path, json)));
  }

  /** Whether a POST is answered with this status now. */
  public boolean answers(String path, String json, int status) {
    return send(posting(path, json)).statusCode() == status;
  }

  /** A body as JSON. */
  public static JsonNode json(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new VoidRunException("An answer is no JSON.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token);
  }

  private HttpRequest.Builder posting(String path, String json) {
    return request(path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json));
  }

  private static byte[] require(int status, String path, HttpResponse<byte[]> answer) {
    if (answer.statusCode() != status) {
      throw new VoidRunException(
          "%s answers %d: %s"
              .formatted(
                  path, answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8)));
    }
    return answer.body();
  }

  private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new VoidRunException("A service does not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new VoidRunException("Interrupted.", e);
    }
  }
}
