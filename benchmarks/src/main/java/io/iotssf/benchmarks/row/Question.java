package io.iotssf.benchmarks.row;

import io.iotssf.benchmarks.measure.VoidRunException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks once, to know the right answer and that it is not for everybody. */
record Question(int port, String path) {
  static final String LANGUAGE = "ja";

  private static final int OK = 200;
  private static final int UNAUTHENTICATED = 401;

  byte[] answer(String token) {
    var answer = ask("Bearer " + token);
    if (answer.statusCode() != OK) {
      throw new VoidRunException("%s answers %d.".formatted(path, answer.statusCode()));
    }
    return answer.body();
  }

  /** A row that checks no token would be a fast one. */
  void requireThatTokensAreChecked(String token) {
    int middleOfTheSignature = token.lastIndexOf('.') + 100;
    char other = token.charAt(middleOfTheSignature) == 'A' ? 'B' : 'A';
    String tampered =
        token.substring(0, middleOfTheSignature)
            + other
            + token.substring(middleOfTheSignature + 1);
    int status = ask("Bearer " + tampered).statusCode();
    if (status != UNAUTHENTICATED) {
      throw new VoidRunException(
          "A token that was tampered with is answered %d.".formatted(status));
    }
  }

  private HttpResponse<byte[]> ask(String authorization) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)))
            .header("Authorization", authorization)
            .header("Accept-Language", LANGUAGE);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new VoidRunException("%s does not answer: %s".formatted(path, e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new VoidRunException("Interrupted.", e);
    }
  }
}
