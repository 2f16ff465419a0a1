package io.iotssf.localstack.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.iotssf.localstack.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;

/** Somebody who is logged in and calls the services. */
final class Person {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String name;
  private final String token;

  Person(String name, String token) {
    this.name = name;
    this.token = token;
  }

  String name() {
    return name;
  }

  /** The subject of the token, by which the services know the person. */
  String subject() {
    byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
    try {
      return JSON.readTree(claims).path("sub").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Answer get(String url) {
    return send(request(url).GET().build());
  }

  /** Changes what was read as {@code seen}: its ETag goes along. */
  Answer change(String method, String url, Answer seen, String mediaType, String body) {
    return send(
        request(url)
            .header("If-Match", seen.etag())
            .header("Content-Type", mediaType)
            .method(method, BodyPublishers.ofString(body))
            .build());
  }

  /** Changes without saying what was seen, which the services refuse. */
  Answer changeBlindly(String method, String url, String mediaType, String body) {
    return send(
        request(url)
            .header("Content-Type", mediaType)
            .method(method, BodyPublishers.ofString(body))
            .build());
  }

  /** A transition, which has no body. */
  Answer move(String url, Answer seen) {
    return send(request(url).header("If-Match", seen.etag()).POST(BodyPublishers.noBody()).build());
  }

  private HttpRequest.Builder request(String url) {
    return HttpRequest.newBuilder(URI.create(url))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token)
        .header("Accept-Language", "ja");
  }

  private Answer send(HttpRequest request) {
    String what = "%s %s (%s)".formatted(request.method(), request.uri(), name);
    try {
      HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
      String etag = response.headers().firstValue("ETag").orElse("");
      return new Answer(what, response.statusCode(), etag, response.body());
    } catch (IOException e) {
      throw noAnswer(request, what, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted during " + what, e);
    }
  }

  /** What only reads, or never left, may be sent again. */
  private static StackException noAnswer(HttpRequest request, String what, IOException cause) {
    return request.method().equals("GET") || cause instanceof ConnectException
        ? new NoAnswerException(what, request.uri(), cause)
        : new StackException(what + " got no answer: " + cause, cause);
  }
}
