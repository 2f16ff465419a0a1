package io.iotssf.report.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.report.deliverable.domain.DocumentPlan;
import io.iotssf.report.deliverable.domain.PlannedDocument;
import io.iotssf.report.fixture.DoorbellFixture;
import io.iotssf.report.fixture.HostileFixture;
import io.iotssf.report.rendering.model.DocumentFormat;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** A drawing by itself is a file that says what it shows and where it comes from. */
class DrawingsStandAloneTest {
  private static final String HOSTILE = "<script>1</script>]]>&x; \"";

  static List<PlannedDocument> drawings() {
    return Stream.of(DoorbellFixture.revision(), HostileFixture.with(HOSTILE))
        .flatMap(revision -> DocumentPlan.of(revision, DoorbellFixture.SHA_256).stream())
        .filter(planned -> planned.formats().equals(List.of(DocumentFormat.SVG)))
        .toList();
  }

  @Test
  void aSystemOfWhichAllIsStatedHasFive() {
    List<String> kinds =
        drawings().stream().limit(5).map(planned -> planned.document().kind().code()).toList();
    assertEquals(
        List.of(
            "risk-grid",
            "stakeholder-relations",
            "system-configuration",
            "data-flow",
            "threat-coverage"),
        kinds);
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void itSaysWhatItShowsAndWhereItComesFrom(PlannedDocument planned) throws Exception {
    byte[] svg = GasWaterHeaterDocuments.bytes(planned, DocumentFormat.SVG);
    Document drawing =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg));
    assertEquals(planned.document().title(), text(drawing, "title"));
    assertTrue(text(drawing, "desc").length() > 1);
    assertTrue(text(drawing, "metadata").endsWith("SHA-256 " + DoorbellFixture.SHA_256));
    assertEquals(0, drawing.getElementsByTagName("script").getLength());
    assertEquals(0, drawing.getElementsByTagName("image").getLength());
  }

  private static String text(Document drawing, String element) {
    return drawing.getElementsByTagName(element).item(0).getTextContent();
  }
}
