package io.iotssf.report.rendering.docx;

import io.iotssf.kit.table.OfficeFile;
import io.iotssf.report.rendering.diagram.DiagramRenderer;
import io.iotssf.report.rendering.model.Block;
import io.iotssf.report.rendering.model.Document;
import io.iotssf.report.rendering.model.DocumentLanguage;
import io.iotssf.report.rendering.model.Imprint;
import io.iotssf.report.rendering.model.Line;
import io.iotssf.report.rendering.model.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * Sets a document as an editable Word file: real headings, a table of contents, tables whose heads
 * repeat, drawings with alternative texts.
 */
public final class DocxRenderer {
  private final Pictures pictures;

  public DocxRenderer(DiagramRenderer diagrams) {
    this.pictures = new Pictures(diagrams);
  }

  /** The bytes of a document. */
  public byte[] render(Document document) {
    try (var word = new XWPFDocument()) {
      Styles.add(word, document.language());
      Margins.add(word, document);
      cover(word, document);
      Contents.add(word, document);
      for (Section section : document.sections()) {
        section(word, section);
      }
      var properties = word.getProperties().getCoreProperties();
      properties.setTitle(document.title());
      properties.setCreator(document.imprint().approvedBy());
      var bytes = new ByteArrayOutputStream();
      word.write(bytes);
      return OfficeFile.withoutClock(
          bytes.toByteArray(), document.imprint().approvedAt(), (name, part) -> part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void cover(XWPFDocument word, Document document) {
    Imprint imprint = document.imprint();
    boolean japanese = document.language() == DocumentLanguage.JA;
    paragraph(word, Styles.TITLE, document.title());
    paragraph(word, Styles.SUBTITLE, imprint.solution());
    paragraph(
        word,
        Styles.NOTE,
        japanese
            ? "第" + imprint.revision() + "版　" + imprint.approvedOn() + " 承認"
            : "Revision " + imprint.revision() + ", " + imprint.approvedOn() + " approved");
  }

  private void section(XWPFDocument word, Section section) {
    XWPFParagraph heading = paragraph(word, Styles.HEADING_1, section.heading());
    Contents.bookmark(heading, section);
    for (Block block : section.blocks()) {
      switch (block) {
        case Block.Heading sub -> paragraph(word, Styles.HEADING_2, sub.text());
        case Block.Paragraph text -> line(word.createParagraph(), text.line());
        case Block.Bullets bullets -> bullets(word, bullets);
        case Block.Table table -> Tables.add(word, table);
        case Block.Figure figure -> pictures.add(word, figure);
      }
    }
  }

  private static void bullets(XWPFDocument word, Block.Bullets bullets) {
    for (int at = 0; at < bullets.lines().size(); at++) {
      Line line = bullets.lines().get(at);
      String mark = bullets.ordered() ? (at + 1) + ". " : "・";
      line(word.createParagraph(), new Line(line.kind(), mark + line.text()));
    }
  }

  static void line(XWPFParagraph paragraph, Line line) {
    paragraph.setStyle(Styles.of(line.kind()));
    Texts.add(paragraph.createRun(), line.marked());
  }

  private static XWPFParagraph paragraph(XWPFDocument word, String style, String text) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle(style);
    Texts.add(paragraph.createRun(), text);
    return paragraph;
  }
}
