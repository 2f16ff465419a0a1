package io.iotssf.report.intake.messaging;

import io.iotssf.report.intake.application.Revisions;
import io.iotssf.report.intake.domain.RevisionPointer;
import io.iotssf.report.intake.domain.UnusableEventException;
import io.quarkus.oidc.client.OidcClient;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Pulls revisions over HTTP as the service client {@code report-service}. The address comes from
 * the configuration, redirects are not followed: the token goes nowhere else.
 */
@Singleton
class PulledRevisions implements Revisions {
  private static final Duration TOKEN_TIMEOUT = Duration.ofSeconds(10);
  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(30);

  /** A larger revision document is not read. */
  private static final int MOST_BYTES = 32 * 1024 * 1024;

  private final OidcClient tokens;
  private final String base;
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(5))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  PulledRevisions(
      OidcClient tokens, @ConfigProperty(name = "iotssf.assessment.url") String assessmentService) {
    this.tokens = tokens;
    this.base = assessmentService.replaceAll("/+$", "");
  }

  @Override
  public byte[] pull(RevisionPointer pointer) {
    try {
      HttpResponse<InputStream> answer = http.send(request(pointer), BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        requireFound(answer.statusCode());
        return read(body);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("Interrupted while pulling a revision", e));
    }
  }

  private HttpRequest request(RevisionPointer pointer) {
    String token = tokens.getTokens().await().atMost(TOKEN_TIMEOUT).getAccessToken();
    return HttpRequest.newBuilder(URI.create(base + pointer.path()))
        .timeout(ANSWER_TIMEOUT)
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/json")
        .GET()
        .build();
  }

  /** What is gone stays gone; anything else may be mended on either side. */
  private static void requireFound(int status) throws IOException {
    if (status == 404 || status == 410) {
      throw new UnusableEventException("assessment-service has no such revision");
    }
    if (status != 200) {
      throw new IOException("assessment-service answered " + status);
    }
  }

  private static byte[] read(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new UnusableEventException("The revision is larger than is read");
    }
    return bytes;
  }
}
