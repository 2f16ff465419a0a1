package io.iotssf.acceptance.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.acceptance.journey.ApprovedAssessment;
import io.iotssf.acceptance.system.Api;
import io.iotssf.acceptance.system.RunningSystem;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens of the real issuer: which organisation, which roles, which audience. */
@Tag("attack")
@Tag("A6")
class RealTokensIT {

  private static final String ASSESSMENTS = "/api/v1/assessments";
  private static final String BOTH = "both@iot-ssf";

  @Test
  void whoBelongsToTwoOrganisationsMustNameOne() {
    var token = RunningSystem.get().tokenOfUser(BOTH);
    assertEquals(403, Api.withToken(token).to("assessment-service").get(ASSESSMENTS).statusCode());
  }

  @Test
  void rolesOfOneOrganisationDoNotReachIntoTheOther() {
    assertEquals(201, createAs("acme-heaters"));
    assertEquals(403, createAs("other-maker"));
  }

  @Test
  void whoeverSubmittedCannotApproveThoughHoldingTheRole() {
    var draft = ApprovedAssessment.draft("acme-heaters", "Submitted by an approver");
    assertEquals(200, move(draft, "submit").statusCode());
    var refused = move(draft, "approve");
    assertEquals(403, refused.statusCode());
    assertTrue(refused.jsonPath().getString("detail").contains("somebody else"));
    assertEquals("in-review", draft.read().getString("status"));
    ApprovedAssessment.approve(draft);
    assertEquals("approved", draft.read().getString("status"));
  }

  @Test
  void theSamePersonSeesEachOrganisationForItself() {
    var inAcme = Api.withToken(RunningSystem.get().tokenOfUser(BOTH, "acme-heaters"));
    var inOther = Api.withToken(RunningSystem.get().tokenOfUser(BOTH, "other-maker"));
    createAs("acme-heaters");
    assertTrue(count(inAcme) > 0);
    inAcme
        .to("assessment-service")
        .get(ASSESSMENTS)
        .jsonPath()
        .<String>getList("items.id")
        .forEach(
            id ->
                assertEquals(
                    404,
                    inOther.to("assessment-service").get(ASSESSMENTS + "/" + id).statusCode()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalog-service", "assessment-service", "report-service"})
  void aServiceClientOpensNoPublicOperation(String service) {
    for (var client : new String[] {"report-service", "assessment-service"}) {
      var token = RunningSystem.get().tokenOfClient(client);
      int status = Api.withToken(token).to(service).get(anyCollection(service)).statusCode();
      assertTrue(status == 401 || status == 403, client + " at " + service + ": " + status);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalog-service", "assessment-service", "report-service"})
  void aForgedOrStrippedTokenIsRefusedWithAProblem(String service) {
    var token = RunningSystem.get().token("auditor", "acme-heaters");
    var parts = token.split("\\.");
    var unsigned =
        Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                    "{\"alg\":\"none\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
            + "."
            + parts[1]
            + ".";
    for (var bad : new String[] {unsigned, parts[0] + "." + parts[1] + ".AAAA", "x", "a.b.c"}) {
      var answer = Api.withToken(bad).to(service).get(anyCollection(service));
      assertEquals(401, answer.statusCode(), bad);
      assertEquals("application/problem+json", answer.contentType());
      assertEquals(401, answer.jsonPath().getInt("status"));
      assertEquals(List.of("Bearer"), answer.headers().getValues("WWW-Authenticate"));
    }
  }

  @Test
  void aReaderByClientCredentialsReadsItsOrganisationAndWritesNothing() {
    var reader = Api.withToken(RunningSystem.get().tokenOfClient("grc-reader"));
    assertEquals(200, reader.to("assessment-service").get(ASSESSMENTS).statusCode());
    assertEquals(
        403,
        reader
            .to("assessment-service")
            .contentType("application/json")
            .body(Map.of("fromUseCase", "gas-water-heater", "title", "By a reader"))
            .post(ASSESSMENTS)
            .statusCode());
  }

  private static Response move(ApprovedAssessment assessment, String transition) {
    var token = RunningSystem.get().tokenOfUser(BOTH, "acme-heaters");
    var path = ASSESSMENTS + "/" + assessment.id();
    var etag = Api.withToken(token).to("assessment-service").get(path).header("ETag");
    return Api.withToken(token)
        .to("assessment-service")
        .header("If-Match", etag)
        .post(path + "/" + transition);
  }

  private static int createAs(String organisation) {
    return Api.withToken(RunningSystem.get().tokenOfUser(BOTH, organisation))
        .to("assessment-service")
        .contentType("application/json")
        .body(Map.of("fromUseCase", "gas-water-heater", "title", "Of two organisations"))
        .post(ASSESSMENTS)
        .statusCode();
  }

  private static int count(Api api) {
    return api.to("assessment-service").get(ASSESSMENTS).jsonPath().getList("items").size();
  }

  private static String anyCollection(String service) {
    return switch (service) {
      case "catalog-service" -> "/api/v1/requirements";
      case "assessment-service" -> ASSESSMENTS;
      default -> "/api/v1/deliverables";
    };
  }
}
