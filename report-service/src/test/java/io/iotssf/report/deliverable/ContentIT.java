package io.iotssf.report.deliverable;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.json.Sha256;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.iotssf.kit.testing.Tokens;
import io.iotssf.report.deliverable.domain.BuiltDeliverable;
import io.iotssf.report.deliverable.domain.DeliverablePress;
import io.iotssf.report.rendering.DocumentRenderer;
import io.iotssf.report.stack.BuiltRevision;
import io.iotssf.report.stack.ReportStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ReportStack.class)
@QuarkusTestResource(TestIssuer.class)
class ContentIT {
  private static final String AUDITOR = new Tokens("report-service").of(Tokens.ACME, Role.AUDITOR);

  @Test
  void theBytesAreThoseThatTheRevisionGivesAnywhere() {
    RevisionDocument revision = BuiltRevision.shared();
    List<BuiltDeliverable> printed =
        new DeliverablePress(new DocumentRenderer())
            .print(revision, Sha256.hex(Json.bytes(revision)));
    for (BuiltDeliverable one : printed) {
      Response answer = get("/api/v1/deliverables/" + one.deliverable().id() + "/content");
      assertEquals(200, answer.statusCode());
      assertArrayEquals(one.content(), answer.asByteArray());
      assertEquals("\"" + one.deliverable().sha256() + "\"", answer.header("ETag"));
      assertEquals(
          one.deliverable().mediaType().replace(" ", ""), answer.contentType().replace(" ", ""));
      assertEquals("nosniff", answer.header("X-Content-Type-Options"));
    }
  }

  @Test
  void whoHasTheBytesIsToldSo() {
    String path = "/api/v1/deliverables/" + idOf(BuiltRevision.shared(), "pdf") + "/content";
    String tag = get(path).header("ETag");
    Response again = given().auth().oauth2(AUDITOR).header("If-None-Match", tag).get(path);
    assertEquals(304, again.statusCode());
    assertEquals(0, again.asByteArray().length);
    assertEquals(tag, again.header("ETag"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/deliverables", "/api/v1/deliverables/ID"})
  void whoHasTheListOrTheEntryIsToldSoToo(String template) {
    String path = template.replace("ID", idOf(BuiltRevision.shared(), "json"));
    String tag = get(path).header("ETag");
    assertEquals(
        304, given().auth().oauth2(AUDITOR).header("If-None-Match", tag).get(path).statusCode());
  }

  @Test
  void theNameIsSavedInJapaneseAndInAscii() {
    RevisionDocument revision = BuiltRevision.shared();
    String header =
        get("/api/v1/deliverables/" + idOf(revision, "pdf") + "/content")
            .header("Content-Disposition");
    assertTrue(header.startsWith("inline; filename=\"measures-to-take-"), header);
    assertTrue(header.contains("; filename*=UTF-8''"), header);
    assertTrue(header.endsWith("_%E7%AC%AC1%E7%89%88.pdf"), header);
  }

  @ParameterizedTest
  @CsvSource({"html,true", "svg,true", "pdf,false", "json,false"})
  void pagesLiveInASandbox(String format, boolean sandboxed) {
    String policy =
        get("/api/v1/deliverables/" + idOf(BuiltRevision.shared(), format) + "/content")
            .header("Content-Security-Policy");
    assertEquals(sandboxed, policy.startsWith("sandbox;"));
    assertTrue(policy.contains("default-src 'none'"));
  }

  @Test
  void pagesOfTheListHoldEveryDeliverableOnce() {
    RevisionDocument revision = BuiltRevision.shared();
    String path = "/api/v1/assessments/" + revision.assessment() + "/deliverables";
    List<String> whole = get(path).jsonPath().getList("items.id");
    List<String> paged = new ArrayList<>();
    Response page = get(path + "?limit=5");
    paged.addAll(page.jsonPath().getList("items.id"));
    for (String next = next(page); next != null; next = next(page)) {
      page = given().auth().oauth2(AUDITOR).queryParam("cursor", next).get(path + "?limit=5");
      paged.addAll(page.jsonPath().getList("items.id"));
    }
    assertEquals(16, whole.size());
    assertEquals(whole, paged);
    assertNull(next(page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=1001", "limit=many", "cursor=forged", "cursor=YQ.YQ"})
  void aBadPageIsAProblem(String query) {
    Response answer = get("/api/v1/deliverables?" + query);
    assertEquals(400, answer.statusCode(), answer.asString());
    assertEquals("application/problem+json", Objects.toString(answer.contentType()).split(";")[0]);
  }

  private static @Nullable String next(Response page) {
    return page.jsonPath().getString("next");
  }

  private static String idOf(RevisionDocument revision, String format) {
    return get("/api/v1/assessments/" + revision.assessment() + "/deliverables")
        .jsonPath()
        .getString("items.find { it.format == '" + format + "' }.id");
  }

  private static Response get(String path) {
    return given().auth().oauth2(AUDITOR).get(path);
  }
}
