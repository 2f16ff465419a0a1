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
import io.iotssf.report.deliverable.domain.Rendition;
import io.iotssf.report.rendering.DocumentRenderer;
import io.iotssf.report.rendering.model.DocumentFormat;
import io.iotssf.report.stack.BuiltRevision;
import io.iotssf.report.stack.ReportStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
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
        new DeliverablePress(new DocumentRenderer(), 1)
            .print(revision, Sha256.hex(Json.bytes(revision)));
    for (BuiltDeliverable one : printed) {
      for (Rendition rendition : one.deliverable().renditions()) {
        DocumentFormat format = rendition.format();
        Response answer = get(content(one.deliverable().id().toString(), format.code()));
        assertEquals(200, answer.statusCode());
        assertArrayEquals(one.contents().get(format), answer.asByteArray());
        assertEquals("\"" + rendition.sha256() + "\"", answer.header("ETag"));
        assertEquals(format.mediaType(), answer.contentType().replace(" ", ""));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "*/*, text/html",
    "application/pdf, application/pdf",
    "'text/html;q=0.2, application/pdf;q=0.8', application/pdf",
    "'text/*', text/html",
    "'application/json, */*;q=0.1', application/json",
    "'image/png, text/csv', text/csv"
  })
  void theClientChoosesTheFormat(String accept, String expected) {
    Response answer = accepting(accept);
    assertEquals(200, answer.statusCode(), answer.asString());
    assertEquals(expected, answer.contentType().split(";")[0]);
    assertTrue(answer.headers().getValues("Vary").contains("Accept"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "application/pdf;q=0"})
  void aFormatThatIsNotThereIsNotAcceptable(String accept) {
    Response answer = accepting(accept);
    assertEquals(406, answer.statusCode());
    assertEquals("application/problem+json", answer.contentType().split(";")[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"svg", "PDF", "exe", "pdf.html"})
  void anExtensionThatIsNoneNamesNothing(String extension) {
    assertEquals(404, get(content(id(), extension)).statusCode());
  }

  @ParameterizedTest
  @CsvSource({"bytes=0-3,0,3", "bytes=2-,2,-1", "bytes=-5,-5,-1", "bytes=10-99999999,10,-1"})
  void aPartIsSentWhereItIsAskedFor(String range, int first, int last) {
    byte[] whole = get(content(id(), "pdf")).asByteArray();
    Response part = part(range);
    int from = first < 0 ? whole.length + first : first;
    int to = last < 0 ? whole.length + last : last;
    assertEquals(206, part.statusCode());
    assertArrayEquals(Arrays.copyOfRange(whole, from, to + 1), part.asByteArray());
    assertEquals("bytes " + from + "-" + to + "/" + whole.length, part.header("Content-Range"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=99999999-", "bytes=-0"})
  void aPartThatIsNotThereIsRefused(String range) {
    assertEquals(416, part(range).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=0-1,4-5", "lines=1-2", "bytes=-", "bytes=5-2"})
  void whatIsNoPartIsAnsweredWithTheWhole(String range) {
    assertEquals(200, part(range).statusCode());
  }

  @Test
  void aPartOfSomethingOlderIsTheWhole() {
    Response answer =
        given()
            .auth()
            .oauth2(AUDITOR)
            .header("Range", "bytes=0-3")
            .header("If-Range", "\"older\"")
            .get(content(id(), "pdf"));
    assertEquals(200, answer.statusCode());
  }

  @Test
  void whoHasTheBytesIsToldSo() {
    String path = content(id(), "pdf");
    String tag = get(path).header("ETag");
    Response again = given().auth().oauth2(AUDITOR).header("If-None-Match", tag).get(path);
    assertEquals(304, again.statusCode());
    assertEquals(0, again.asByteArray().length);
    assertEquals(tag, again.header("ETag"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/deliverables", "/api/v1/deliverables/ID"})
  void whoHasTheListOrTheEntryIsToldSoToo(String template) {
    String path = template.replace("ID", id());
    String tag = get(path).header("ETag");
    assertEquals(
        304, given().auth().oauth2(AUDITOR).header("If-None-Match", tag).get(path).statusCode());
  }

  @Test
  void theNameIsSavedInTheDocumentsLanguageAndInAscii() {
    String header = get(content(id(), "pdf")).header("Content-Disposition");
    assertTrue(header.startsWith("inline; filename=\"complete-report-r1-ja.pdf\""), header);
    assertTrue(header.endsWith("_%E7%AC%AC1%E7%89%88.pdf"), header);
  }

  @ParameterizedTest
  @CsvSource({"html,true", "pdf,false", "json,false", "docx,false"})
  void pagesLiveInASandbox(String format, boolean sandboxed) {
    String policy = get(content(id(), format)).header("Content-Security-Policy");
    assertEquals(sandboxed, policy.startsWith("sandbox;"));
    assertTrue(policy.contains("default-src 'none'"));
  }

  @Test
  void theListIsFilteredByRevisionKindAndLanguage() {
    String path = listing() + "?revision=1&kind=measures-to-take&language=en";
    List<String> parties = get(path).jsonPath().getList("items.stakeholder");
    assertEquals(
        List.of("iot-provider", "solution-supplier", "end-user", "maintenance-provider"), parties);
    assertEquals(404, get(listing() + "?revision=7").statusCode());
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
    assertEquals(44, whole.size());
    assertEquals(whole, paged);
    assertNull(next(page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=1001",
        "limit=many",
        "cursor=forged",
        "cursor=YQ.YQ",
        "kind=poem",
        "language=fr",
        "revision=x"
      })
  void aBadPageIsAProblem(String query) {
    Response answer = get("/api/v1/deliverables?" + query);
    assertEquals(400, answer.statusCode(), answer.asString());
    assertEquals("application/problem+json", Objects.toString(answer.contentType()).split(";")[0]);
  }

  private static @Nullable String next(Response page) {
    return page.jsonPath().getString("next");
  }

  /** The report, which is the first of its revision. */
  private static String id() {
    return get(listing()).jsonPath().getString("items[0].id");
  }

  private static String listing() {
    return "/api/v1/assessments/" + BuiltRevision.shared().assessment() + "/deliverables";
  }

  private static String content(String id, String format) {
    return "/api/v1/deliverables/" + id + "/content." + format;
  }

  private static Response accepting(String types) {
    return given()
        .auth()
        .oauth2(AUDITOR)
        .header("Accept", types)
        .get("/api/v1/deliverables/" + id() + "/content");
  }

  private static Response part(String range) {
    return given().auth().oauth2(AUDITOR).header("Range", range).get(content(id(), "pdf"));
  }

  private static Response get(String path) {
    return given().auth().oauth2(AUDITOR).get(path);
  }
}
