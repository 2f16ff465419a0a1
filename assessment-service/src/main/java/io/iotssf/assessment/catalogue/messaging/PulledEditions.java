package io.iotssf.assessment.catalogue.messaging;

import io.iotssf.assessment.catalogue.application.BadEventException;
import io.iotssf.assessment.catalogue.application.CatalogueUnreachableException;
import io.iotssf.assessment.catalogue.application.EditionSource;
import io.iotssf.contracts.event.EditionPublished;
import io.quarkus.oidc.client.OidcClient;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Pulls editions over HTTP as the service client {@code assessment-service}. The address comes from
 * the configuration, redirects are not followed: the token goes nowhere else.
 */
@Singleton
class PulledEditions implements EditionSource {
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ANSWER = Duration.ofSeconds(15);
  private static final int FOUND = 200;
  private static final int ABSENT = 404;

  /** A larger edition is not read. */
  private static final int MOST_BYTES = 32 * 1024 * 1024;

  private final OidcClient tokens;
  private final String base;
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  PulledEditions(
      OidcClient tokens, @ConfigProperty(name = "iotssf.catalog.url") String catalogService) {
    this.tokens = tokens;
    this.base = catalogService.replaceAll("/+$", "");
  }

  @Override
  public byte[] pull(String edition, int release) {
    try {
      HttpResponse<InputStream> answer =
          http.send(request(edition, release), BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        requireFound(answer.statusCode());
        return read(body);
      }
    } catch (IOException e) {
      throw new CatalogueUnreachableException("catalog-service cannot be reached.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CatalogueUnreachableException("Interrupted while pulling an edition.", e);
    }
  }

  private HttpRequest request(String edition, int release) {
    String token = tokens.getTokens().await().atMost(ANSWER).getAccessToken();
    return HttpRequest.newBuilder(URI.create(base + EditionPublished.dataref(edition, release)))
        .timeout(ANSWER)
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/json")
        .GET()
        .build();
  }

  /** What does not exist will not by waiting; anything else may be mended on either side. */
  private static void requireFound(int status) throws IOException {
    if (status == ABSENT) {
      throw new BadEventException("catalog-service has no such release.");
    }
    if (status != FOUND) {
      throw new IOException("catalog-service answered " + status);
    }
  }

  private static byte[] read(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new BadEventException("The edition is larger than is read.");
    }
    return bytes;
  }
}
