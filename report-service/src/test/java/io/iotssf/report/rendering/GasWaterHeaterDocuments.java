package io.iotssf.report.rendering;

import io.iotssf.report.deliverable.domain.DocumentPlan;
import io.iotssf.report.deliverable.domain.PlannedDocument;
import io.iotssf.report.fixture.GasWaterHeaterFixture;
import io.iotssf.report.fixture.HostileFixture;
import io.iotssf.report.rendering.model.Cell;
import io.iotssf.report.rendering.model.DocumentFormat;
import io.iotssf.report.rendering.model.DocumentKind;
import io.iotssf.report.rendering.model.DocumentLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** The documents of the gas water heater, set once for all tests that look into them. */
final class GasWaterHeaterDocuments {
  private static final DocumentRenderer RENDERER = new DocumentRenderer();
  private static final List<PlannedDocument> PLAN =
      DocumentPlan.of(GasWaterHeaterFixture.revision(), GasWaterHeaterFixture.SHA_256);
  private static final Map<PlannedDocument, Map<DocumentFormat, byte[]>> SET =
      new IdentityHashMap<>();

  private GasWaterHeaterDocuments() {}

  static List<PlannedDocument> plan() {
    return PLAN;
  }

  /**
   * @param stakeholder key; null for a document for all
   */
  static PlannedDocument of(
      DocumentKind kind, @Nullable String stakeholder, DocumentLanguage language) {
    return find(PLAN, kind, stakeholder, language);
  }

  /** The document of a plan that is of this kind, for this stakeholder, in this language. */
  static PlannedDocument find(
      List<PlannedDocument> plan,
      DocumentKind kind,
      @Nullable String stakeholder,
      DocumentLanguage language) {
    return plan.stream()
        .filter(planned -> planned.document().kind() == kind)
        .filter(planned -> planned.document().language() == language)
        .filter(planned -> Objects.equals(planned.stakeholderKey(), stakeholder))
        .findFirst()
        .orElseThrow();
  }

  /** Documents in which each text that people can write stands at least once, and is this one. */
  static List<PlannedDocument> saying(String text, DocumentLanguage... languages) {
    Set<DocumentKind> kinds =
        Set.of(
            DocumentKind.COMPLETE_REPORT,
            DocumentKind.RESPONSIBILITY_MATRIX,
            DocumentKind.USER_SHEET);
    return DocumentPlan.of(HostileFixture.with(text), GasWaterHeaterFixture.SHA_256).stream()
        .filter(planned -> List.of(languages).contains(planned.document().language()))
        .filter(planned -> kinds.contains(planned.document().kind()))
        .toList();
  }

  /** The rows of a table, cell by cell. */
  static List<List<String>> rows(PlannedDocument planned, String table) {
    return planned.document().tables().stream()
        .filter(one -> one.id().equals(table))
        .findFirst()
        .orElseThrow()
        .rows()
        .stream()
        .map(row -> row.cells().stream().map(Cell::text).toList())
        .toList();
  }

  static synchronized byte[] bytes(PlannedDocument planned, DocumentFormat format) {
    return PLAN.contains(planned)
        ? SET.computeIfAbsent(planned, key -> new ConcurrentHashMap<>())
            .computeIfAbsent(format, key -> RENDERER.render(planned.document(), key))
        : RENDERER.render(planned.document(), format);
  }

  /** The text of a PDF without white space, which the layout may put anywhere. */
  static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s　]+", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
