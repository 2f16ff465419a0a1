package io.iotssf.acceptance.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.acceptance.journey.ApprovedAssessment;
import io.iotssf.acceptance.system.Api;
import io.iotssf.acceptance.system.RunningSystem;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bad input gets a problem that says what and how to mend it, and changes nothing. */
class BadInputIT {

  private static final String SERVICE = "assessment-service";
  private static final String ROOT = "/api/v1/assessments";

  private static ApprovedAssessment draft = ApprovedAssessment.none();
  private static String before = "";

  @BeforeAll
  static void aDraftStands() {
    draft = ApprovedAssessment.draft("acme-heaters", "Stays as it is");
    before = draft.read().prettify();
  }

  @AfterAll
  static void nothingChanged() {
    assertEquals(before, draft.read().prettify());
  }

  @Test
  void anUnknownUseCaseIsNamedWithTheKnownOnes() {
    var answer = create("{\"fromUseCase\":\"teapot\",\"title\":\"x\"}");
    problem(answer, 422);
    assertTrue(answer.jsonPath().getString("detail").contains("gas-water-heater"));
  }

  @Test
  void brokenJsonIsShownByItsPlace() {
    var answer = create("{\"fromUseCase\":");
    problem(answer, 400);
    assertTrue(answer.jsonPath().getString("detail").contains("line 1"));
  }

  @Test
  void anUnknownFieldIsNamed() {
    var answer = create("{\"fromUseCase\":\"gas-water-heater\",\"title\":\"x\",\"titel\":\"y\"}");
    problem(answer, 400);
    assertTrue(answer.jsonPath().getString("detail").contains("titel"));
  }

  @Test
  void anAddressThatIsNotPercentEncodedIsAProblemInEveryService() throws IOException {
    for (String service : List.of("catalog-service", SERVICE, "report-service")) {
      String answer = raw(URI.create(RunningSystem.get().url(service)), "/api/v1/?q=サーバ");
      assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
      assertTrue(answer.contains("The address must be percent-encoded"), answer);
    }
  }

  /** No client sends such an address, except by a socket. */
  private static String raw(URI service, String address) throws IOException {
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      String request = "GET %s HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.formatted(address).getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void anOversizeBodyIsRefused() {
    problem(create("{\"title\":\"" + "x".repeat(8_400_000) + "\"}"), 413);
  }

  @Test
  void aBodyBeyondTheServersOwnLimitIsRefusedWithAProblemToo() {
    problem(create("{\"title\":\"" + "x".repeat(9_500_000) + "\"}"), 413);
  }

  @Test
  void anOversizeBodyThatHidesItsLengthIsRefused() throws IOException, InterruptedException {
    var body = ("{\"title\":\"" + "x".repeat(8_500_000) + "\"}").getBytes(StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(URI.create(RunningSystem.get().url(SERVICE) + ROOT))
            .header(
                "Authorization", "Bearer " + RunningSystem.get().token("assessor", "acme-heaters"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
            .build();
    try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      var answer = http.send(request, BodyHandlers.ofString());
      assertEquals(413, answer.statusCode());
      assertTrue(answer.body().contains("8388608"), answer.body());
    }
  }

  @Test
  void aNulInAPathIsRefused() {
    var answer =
        Api.as("assessor", "acme-heaters")
            .to("catalog-service")
            .urlEncodingEnabled(false)
            .get("/api/v1/requirements/a%00b");
    problem(answer, 400);
    assertTrue(answer.jsonPath().getString("detail").contains("%00"));
  }

  @Test
  void aLimitThatIsNoNumberIsRefused() {
    problem(Api.as("assessor", "acme-heaters").to(SERVICE).get(ROOT + "?limit=abc"), 400);
  }

  @Test
  void anotherMediaTypeIsRefused() {
    problem(
        Api.as("assessor", "acme-heaters")
            .to(SERVICE)
            .contentType("text/plain")
            .body("x")
            .post(ROOT),
        415);
  }

  @Test
  void aChangeWithoutIfMatchIsAskedForIt() {
    problem(patchRating("assessor", null), 428);
  }

  @Test
  void aChangeOfAStaleVersionIsRefused() {
    problem(patchRating("assessor", "\"v0\""), 412);
  }

  @Test
  void aDraftCannotBeApproved() {
    problem(transition("approver", "approve"), 409);
  }

  @Test
  void theReaderCannotSubmit() {
    problem(transition("auditor", "submit"), 403);
  }

  @Test
  void anUnknownPathIsAProblemToo() {
    problem(Api.as("assessor", "acme-heaters").to(SERVICE).get("/api/v1/teapots"), 404);
  }

  @Test
  void aWrongMethodIsAProblemToo() {
    problem(Api.as("assessor", "acme-heaters").to(SERVICE).delete(ROOT), 405);
  }

  @Test
  void withoutATokenTheAnswerSaysHowToSendOne() {
    var answer = Api.anonymous().to(SERVICE).get(ROOT);
    problem(answer, 401);
    assertTrue(answer.header("WWW-Authenticate").startsWith("Bearer"));
  }

  @Test
  void aWrongTenantSeesNothing() {
    problem(Api.as("assessor", "other-maker").to(SERVICE).get(ROOT + "/" + draft.id()), 404);
  }

  private static Response create(String body) {
    return Api.as("assessor", "acme-heaters")
        .to(SERVICE)
        .contentType("application/json")
        .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post(ROOT);
  }

  private static Response patchRating(
      String role, @org.jspecify.annotations.Nullable String ifMatch) {
    var request =
        Api.as(role, "acme-heaters")
            .to(SERVICE)
            .contentType("application/merge-patch+json")
            .body(Map.of("level", "fatal"));
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.patch(ROOT + "/" + draft.id() + "/risk-ratings/" + draft.first("risk-ratings"));
  }

  private static Response transition(String role, String transition) {
    return Api.as(role, "acme-heaters")
        .to(SERVICE)
        .header("If-Match", "*")
        .post(ROOT + "/" + draft.id() + "/" + transition);
  }

  private static void problem(Response answer, int status) {
    assertEquals(status, answer.statusCode(), answer.body().asString());
    assertEquals("application/problem+json", answer.contentType());
    assertEquals("nosniff", answer.header("X-Content-Type-Options"));
    var body = answer.body().asString();
    assertFalse(answer.jsonPath().getString("detail").isBlank());
    for (var leak :
        new String[] {"io.iotssf", "Exception", "org.", "java.", "select ", "constraint"}) {
      assertFalse(body.contains(leak), body);
    }
  }
}
