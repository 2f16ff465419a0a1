package io.iotssf.report.deliverable;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.kit.json.Sha256;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.iotssf.kit.testing.Tokens;
import io.iotssf.report.fixture.GasWaterHeaterFixture;
import io.iotssf.report.stack.BuiltRevision;
import io.iotssf.report.stack.Events;
import io.iotssf.report.stack.ReportStack;
import io.iotssf.report.stack.Wait;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ReportStack.class)
@QuarkusTestResource(TestIssuer.class)
class BundleIT {
  private static final Tokens TOKENS = new Tokens("report-service");
  private static final String AUDITOR = TOKENS.of(Tokens.ACME, Role.AUDITOR);
  private static final int DOCUMENTS = 40;
  private static final int FORMATS = 6;
  private static final int DRAWINGS = 4;

  @Test
  void itHoldsEveryDocumentInEveryFormatWithItsHash() throws IOException {
    Response answer = get(path(BuiltRevision.shared(), ""), AUDITOR);
    Map<String, byte[]> files = files(answer.asByteArray());
    String hashes =
        new String(Objects.requireNonNull(files.remove("SHA256SUMS")), StandardCharsets.UTF_8);
    assertEquals(DOCUMENTS * FORMATS + DRAWINGS, files.size());
    StringBuilder expected = new StringBuilder();
    files.forEach(
        (name, content) ->
            expected.append(Sha256.hex(content)).append("  ").append(name).append('\n'));
    assertEquals(expected.toString(), hashes);
  }

  @Test
  void itIsTheSameEachTimeAndWhoHasItIsToldSo() {
    String path = path(BuiltRevision.shared(), "?language=en&kind=user-sheet");
    Response first = get(path, AUDITOR);
    assertArrayEquals(first.asByteArray(), get(path, AUDITOR).asByteArray());
    Response again =
        given().auth().oauth2(AUDITOR).header("If-None-Match", first.header("ETag")).get(path);
    assertEquals(304, again.statusCode());
  }

  @Test
  void anAssigneeGetsWhatHeOrSheMayRead() throws IOException {
    RevisionDocument revision = BuiltRevision.own();
    String person = "resident-" + revision.assessment();
    String token = TOKENS.of(person, Tokens.ACME, Role.END_USER);
    assertEquals(404, get(path(revision, ""), token).statusCode());
    Events.assign(revision, GasWaterHeaterFixture.id("end-user"), 8, person);
    Wait.until("the assignment is known", () -> get(path(revision, ""), token).statusCode() == 200);
    Map<String, byte[]> files = files(get(path(revision, ""), token).asByteArray());
    files.remove("SHA256SUMS");
    assertEquals(6 * FORMATS, files.size());
    assertEquals(0, files.keySet().stream().filter(name -> !name.contains("-end-user-")).count());
  }

  private static String path(RevisionDocument revision, String query) {
    return "/api/v1/assessments/" + revision.assessment() + "/deliverables.zip" + query;
  }

  private static Response get(String path, String token) {
    return given().auth().oauth2(token).get(path);
  }

  private static Map<String, byte[]> files(byte[] archive) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }
}
