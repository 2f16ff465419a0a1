package io.iotssf.acceptance.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.iotssf.acceptance.journey.ApprovedAssessment;
import io.iotssf.acceptance.system.Api;
import io.iotssf.acceptance.system.Browser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Markup and scripts in the texts of an assessment stay text: in the renderers and in a browser.
 */
class HostileTextIT {

  private static final AtomicInteger CALLS = new AtomicInteger();
  private static final String ASSESSMENTS = "/api/v1/assessments/";

  private static final Set<String> KINDS =
      Set.of("complete-report", "measures-to-take", "user-sheet");

  private static HttpServer listener;
  private static ApprovedAssessment assessment = ApprovedAssessment.none();

  @BeforeAll
  static void anAssessmentIsFullOfTraps() throws IOException {
    listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    listener.createContext(
        "/",
        exchange -> {
          CALLS.incrementAndGet();
          exchange.sendResponseHeaders(204, -1);
        });
    listener.start();
    assessment = ApprovedAssessment.draft("acme-heaters", trap("title"));
    setTrap("risk-ratings", Map.of("statement", Map.of("ja", trap("statement"))));
    setTrap(
        "requirement-decisions",
        Map.of("decision", "not-adopted", "reason", Map.of("ja", trap("reason"))));
    ApprovedAssessment.approve(ApprovedAssessment.submit(assessment));
    assessment.awaitDeliverables();
  }

  @AfterAll
  static void nobodyListensAnyMore() {
    listener.stop(0);
  }

  @Test
  void noRendererFetchesAnything() {
    assertEquals(0, CALLS.get());
  }

  @Test
  void aBrowserRunsNothingAndFetchesNothing(@TempDir Path directory) throws IOException {
    var pages =
        assessment.awaitDocuments().stream()
            .filter(deliverable -> "ja".equals(deliverable.get("language")))
            .filter(deliverable -> KINDS.contains(String.valueOf(deliverable.get("kind"))))
            .toList();
    assertFalse(pages.isEmpty());
    for (var deliverable : pages) {
      var page = directory.resolve(deliverable.get("id") + ".html");
      Files.write(page, page(deliverable));
      var document = Browser.documentOf(page);
      assertTrue(document.contains("&lt;script&gt;"), "the text is not shown as text");
      assertFalse(document.contains("<script"), "a script came into being");
      assertFalse(document.contains("RUNS"), "a script ran");
    }
    assertEquals(0, CALLS.get());
  }

  private static byte[] page(Map<String, Object> deliverable) {
    return Api.as("auditor", "acme-heaters")
        .to("report-service")
        .get("/api/v1/deliverables/" + deliverable.get("id") + "/content.html")
        .asByteArray();
  }

  private static void setTrap(String collection, Map<String, Object> patch) {
    var address =
        ASSESSMENTS + assessment.id() + "/" + collection + "/" + assessment.first(collection);
    Api.as("assessor", "acme-heaters")
        .to("assessment-service")
        .contentType("application/merge-patch+json")
        .header("If-Match", "*")
        .body(patch)
        .patch(address)
        .then()
        .statusCode(200);
  }

  private static String trap(String place) {
    return "<script>document.title='RU'+'NS'</script><img src=http://127.0.0.1:%d/%s>"
        .formatted(listener.getAddress().getPort(), place);
  }
}
