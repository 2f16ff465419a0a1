package io.iotssf.localstack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.iotssf.localstack.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Keycloak's HTTP interface, as far as the stack needs it. */
final class KeycloakHttp {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int NOT_FOUND = 404;
  private static final int ERRORS = 400;

  private final String base;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  KeycloakHttp(String base) {
    this.base = base;
  }

  /** Whether it answers at all, with a realm that is always there. */
  boolean answers() {
    try {
      return client
              .send(request("/realms/master").GET().build(), BodyHandlers.discarding())
              .statusCode()
          < ERRORS;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  boolean exists(String path, String token) {
    return exchange(authorised(path, token).GET().build()).statusCode() != NOT_FOUND;
  }

  JsonNode get(String path, String token) {
    return parse(checked(authorised(path, token).GET().build()));
  }

  void send(String method, String path, JsonNode body, String token) {
    checked(
        authorised(path, token)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body.toString()))
            .build());
  }

  void delete(String path, String token) {
    checked(authorised(path, token).DELETE().build());
  }

  /** Asks a realm for a token with these form fields. */
  String token(String realm, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        request("/realms/" + realm + "/protocol/openid-connect/token")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build();
    return parse(checked(request)).path("access_token").asText();
  }

  private HttpRequest.Builder authorised(String path, String token) {
    return request(path).header("Authorization", "Bearer " + token);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
  }

  private String checked(HttpRequest request) {
    HttpResponse<String> response = exchange(request);
    if (response.statusCode() >= ERRORS) {
      throw new StackException(
          "Keycloak answered %d to %s %s: %s"
              .formatted(response.statusCode(), request.method(), request.uri(), response.body()));
    }
    return response.body();
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new StackException("Keycloak does not answer at " + base + ". Is the stack up?", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while waiting for Keycloak.", e);
    }
  }

  private static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
