package io.iotssf.catalog;

import static io.iotssf.catalog.Callers.TOKENS;
import static io.iotssf.catalog.Callers.bearer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent the quick way is what is sent the whole way, to the same callers only. */
@QuarkusTest
class QuickAnswersIT {
  private final HttpClient client = HttpClient.newHttpClient();
  private final String token = TOKENS.of(Tokens.ACME, Role.ASSESSOR);

  @TestHTTPResource("/")
  URI service = URI.create("/");

  @AfterEach
  void close() {
    client.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/requirements?edition=draft",
        "/api/v1/requirements?edition=draft&text=literal",
        "/api/v1/use-cases/gas-water-heater",
        "/api/v1/use-cases/gas-water-heater/profile",
        "/api/v1/errata?kind=repeat"
      })
  void theSecondAnswerIsTheFirst(String path) throws Exception {
    String address = path + mark(path);
    var whole = ask(address, Map.of());
    var quick = ask(address, Map.of());
    assertEquals(200, quick.statusCode());
    assertEquals(whole.body(), quick.body());
    assertEquals(headers(whole), headers(quick));
  }

  @Test
  void eachLanguageAndEachConditionIsAnsweredAsBefore() throws Exception {
    String path = "/api/v1/requirements/draft-a-1-02";
    var japanese = ask(path, Map.of());
    var english = ask(path, Map.of("Accept-Language", "en"));
    assertNotEquals(japanese.body(), english.body());
    for (int again = 0; again < 2; again++) {
      assertEquals(japanese.body(), ask(path, Map.of()).body());
      assertEquals(english.body(), ask(path, Map.of("Accept-Language", "en")).body());
      String tag = japanese.headers().firstValue("ETag").orElseThrow();
      assertEquals(304, ask(path, Map.of("If-None-Match", tag)).statusCode());
      assertEquals(406, ask(path, Map.of("Accept", "text/html")).statusCode());
    }
  }

  @Test
  void languagesInTwoLinesAreReadAsOneList() throws Exception {
    String path = "/api/v1/requirements/draft-a-1-04";
    var whole = twoLines(path, "fr", "en");
    assertEquals("ja", language(ask(path, Map.of("Accept-Language", "fr"))));
    assertEquals("en", language(whole));
    assertEquals(whole.body(), twoLines(path, "fr", "en").body());
  }

  @Test
  void onlyAReadIsAnsweredWithWhatIsKept() throws Exception {
    String path = "/api/v1/requirements/draft-a-1-05";
    assertEquals(200, ask(path, Map.of()).statusCode());
    var deletion = request(path).DELETE().build();
    assertEquals(405, client.send(deletion, BodyHandlers.discarding()).statusCode());
  }

  @Test
  void aPageIsNotKeptForAnotherTenant() throws Exception {
    String path = "/api/v1/requirements?limit=1&first=" + System.nanoTime();
    String other = TOKENS.of(Tokens.OTHER, Role.ASSESSOR);
    bearer(other).get("/api/v1/editions").then().statusCode(200);
    String ours = ask(path, Map.of()).body();
    assertNotEquals(ours, bearer(other).get(path).asString());
  }

  @Test
  void whoMayNotReadIsRefusedAlsoWhatIsKept() throws Exception {
    String path = "/api/v1/requirements/draft-a-1-03";
    ask(path, Map.of());
    ask(path, Map.of());
    var forbidden =
        List.of(
            TOKENS.of(Tokens.ACME),
            TOKENS.withoutOrganisation(),
            TOKENS.ofService("assessment-service"));
    var unknown =
        List.of(
            new Tokens("report-service").of(Tokens.ACME, Role.ASSESSOR),
            token.substring(0, token.length() - 2) + "xx");
    for (int again = 0; again < 2; again++) {
      forbidden.forEach(refused -> bearer(refused).get(path).then().statusCode(403));
      unknown.forEach(refused -> bearer(refused).get(path).then().statusCode(401));
      assertEquals(401, status(path, List.of()));
      assertEquals(401, status(path, List.of("Basic " + token)));
    }
  }

  @Test
  void aClientThatOffersHttp2WithoutTlsGetsWholeAnswersByHttp1() throws Exception {
    String path = "/api/v1/use-cases/gas-water-heater";
    String expected = ask(path, Map.of()).body();
    for (int number = 0; number < 30; number++) {
      try (var fresh = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
        var answer = fresh.send(request(path).build(), BodyHandlers.ofString());
        assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
        assertEquals(expected, answer.body());
      }
    }
  }

  /** Each test has addresses of its own, so that its first answer goes the whole way. */
  private static String mark(String path) {
    return (path.contains("?") ? "&" : "?") + "first=" + System.nanoTime();
  }

  private HttpResponse<String> ask(String path, Map<String, String> headers)
      throws IOException, InterruptedException {
    var request = request(path);
    headers.forEach(request::header);
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(service.resolve(path)).header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> twoLines(String path, String one, String other)
      throws IOException, InterruptedException {
    var request = request(path).header("Accept-Language", one).header("Accept-Language", other);
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static String language(HttpResponse<?> answer) {
    return answer.headers().firstValue("Content-Language").orElseThrow();
  }

  private int status(String path, List<String> authorization)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(service.resolve(path));
    authorization.forEach(value -> request.header("Authorization", value));
    return client.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  private static Map<String, List<String>> headers(HttpResponse<?> answer) {
    Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
    headers.remove("date");
    return headers;
  }
}
