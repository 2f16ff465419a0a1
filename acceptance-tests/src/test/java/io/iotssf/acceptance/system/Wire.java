package io.iotssf.acceptance.system;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who calls the services as a program does, many times at once.
 *
 * @param token of the person or client
 */
public record Wire(String token) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** What a service answered. */
  public record Answer(HttpResponse<byte[]> response) {
    public int status() {
      return response.statusCode();
    }

    public String etag() {
      return response.headers().firstValue("ETag").orElse("");
    }

    public JsonNode json() {
      return RunningSystem.json(response.body());
    }

    public String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The answer, if it has this status. */
    public Answer expect(int status) {
      if (status() != status) {
        throw new AssertionError(
            "%s %s answered %d, not %d: %s"
                .formatted(response.request().method(), response.uri(), status(), status, text()));
      }
      return this;
    }
  }

  /** Whoever holds the role in the organisation. */
  public static Wire as(String role, String organisation) {
    return new Wire(RunningSystem.get().token(role, organisation));
  }

  public Answer get(String service, String path) {
    return send("GET", service, path, Map.of(), null);
  }

  /** Sends what matches whatever stands there now. */
  public Answer send(String method, String service, String path, @Nullable JsonNode body) {
    return send(method, service, path, Map.of("If-Match", "*"), body);
  }

  public Answer send(
      String method,
      String service,
      String path,
      Map<String, String> headers,
      @Nullable JsonNode body) {
    try {
      return trySend(method, service, path, headers, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same for a service that may be gone meanwhile.
   *
   * @throws IOException when it gave no answer
   */
  public Answer trySend(
      String method,
      String service,
      String path,
      Map<String, String> headers,
      @Nullable JsonNode body)
      throws IOException {
    var request =
        HttpRequest.newBuilder(URI.create(RunningSystem.get().url(service) + path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .method(
                method,
                body == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8));
    headers.forEach(request::header);
    if (body != null) {
      request.header(
          "Content-Type",
          "PATCH".equals(method) ? "application/merge-patch+json" : "application/json");
    }
    try {
      return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted during " + method + " " + path, e);
    }
  }
}
