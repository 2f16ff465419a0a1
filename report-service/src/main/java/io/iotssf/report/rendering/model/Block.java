package io.iotssf.report.rendering.model;

import java.util.List;
import java.util.Locale;

/** What a section is made of. */
public sealed interface Block {

  /** Its name in templates. */
  default String form() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** A heading within a section. */
  record Heading(String text) implements Block {}

  /** A paragraph. */
  record Paragraph(Line line) implements Block {}

  /**
   * A list of lines.
   *
   * @param ordered whether their order matters, so that they are numbered
   */
  record Bullets(boolean ordered, List<Line> lines) implements Block {}

  /**
   * Rows. A table without rows stands in no document: a paragraph says that there are none.
   *
   * @param id unique within the document; the name of the sheet, and of the table in JSON
   * @param caption as printed above it
   * @param rows each with one cell for each column
   */
  record Table(String id, String caption, List<Column> columns, List<Row> rows) implements Block {}

  /**
   * A drawing.
   *
   * @param id unique within the document
   * @param alternative the same in words, for those who do not see it
   */
  record Figure(String id, String caption, String alternative, Diagram diagram) implements Block {}
}
