package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.SourceDocument;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.report.rendering.model.Block;
import io.iotssf.report.rendering.model.Block.Paragraph;
import io.iotssf.report.rendering.model.Cell;
import io.iotssf.report.rendering.model.Column;
import io.iotssf.report.rendering.model.DocumentLanguage;
import io.iotssf.report.rendering.model.Line;
import io.iotssf.report.rendering.model.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What composers of documents of one revision in one language share: what is said, in which words,
 * by whom it is printed, and that nothing is said where nothing is said.
 */
final class Composition {
  private static final Text NOT_STATED = new Text("記載なし", "Not stated");

  private final RevisionDocument revision;
  private final DocumentLanguage language;
  private final Names names;
  private final List<String> documents;

  Composition(RevisionDocument revision, DocumentLanguage language) {
    this.revision = revision;
    this.language = language;
    this.names = new Names(this);
    this.documents = content().sources().stream().map(SourceDocument::id).toList();
  }

  RevisionDocument revision() {
    return revision;
  }

  AssessmentContent content() {
    return revision.content();
  }

  DocumentLanguage language() {
    return language;
  }

  Names names() {
    return names;
  }

  /** A text in the language of the document; in Japanese where it has no translation. */
  String say(Text text) {
    String english = text.en();
    return PlainText.of(
        language == DocumentLanguage.EN && english != null && !english.isBlank()
            ? english
            : text.ja());
  }

  String say(String ja, String en) {
    return language == DocumentLanguage.EN ? en : ja;
  }

  /** Several words in a row. */
  String list(List<String> words) {
    return String.join(say("、", ", "), words);
  }

  /** A day. */
  static String day(LocalDate day) {
    return day.toString();
  }

  Cell cell(@Nullable Text text) {
    return cell(text, NOT_STATED);
  }

  Cell cell(@Nullable Text text, Text otherwise) {
    return text == null || text.ja().isBlank()
        ? Cell.of(Line.absent(say(otherwise)))
        : Cell.of(Line.plain(say(text)));
  }

  Cell strong(@Nullable Text text) {
    return text == null || text.ja().isBlank() ? cell(null) : Cell.of(Line.strong(say(text)));
  }

  Cell words(String words) {
    return Cell.of(Line.plain(words));
  }

  Cell wordsOrNone(@Nullable String words) {
    return words == null || words.isBlank() ? cell(null) : words(words);
  }

  /** Several texts, one a line. */
  Cell lines(List<String> lines) {
    return lines.isEmpty() ? cell(null) : new Cell(lines.stream().map(Line::plain).toList());
  }

  Cell texts(List<Text> texts) {
    return lines(texts.stream().map(this::say).toList());
  }

  Cell day(@Nullable LocalDate day, Text otherwise) {
    return day == null ? cell(null, otherwise) : words(day(day));
  }

  /** The column that tells where each row comes from. */
  Column originColumn() {
    return Column.text("origin", say("出典", "Source"), 11);
  }

  /** Where a row is printed, or that it is the organisation's own. */
  Cell origin(Part row) {
    return origin(row.source());
  }

  Cell origin(@Nullable Source source) {
    return source == null
        ? Cell.of(Line.note(say("自組織の記載", "Own entry")))
        : Cell.of(Line.note(place(source)));
  }

  /** A passage that stands in no table, with the place where it is printed. */
  String withOrigin(Text text, @Nullable Source source) {
    String origin = source == null ? say("自組織の記載", "own entry") : place(source);
    return say(text) + say("（" + origin + "）", " (" + origin + ")");
  }

  /** Document, section, table and row as printed, in words. */
  String place(Source source) {
    StringBuilder place = new StringBuilder(mark(documents.indexOf(source.document())));
    append(place, source.section());
    append(place, source.table() == null ? null : table(source.table()));
    append(place, source.row() == null ? null : "No. " + source.row());
    return PlainText.of(place.toString());
  }

  /** How places refer to a document of the list of sources. */
  static String mark(int index) {
    return index < 0 ? "" : "［" + (index + 1) + "］";
  }

  private String table(String table) {
    return table.matches("[0-9A-Z][0-9A-Z.-]*")
        ? say("表", "Table ") + table
        : say("表「" + table + "」", "Table “" + table + "”");
  }

  private static void append(StringBuilder place, @Nullable String part) {
    if (part != null) {
      place.append(' ').append(part);
    }
  }

  /** A table with the origin of each row, or a sentence that there are none. */
  <P extends Part> List<Block> table(
      String id,
      Text caption,
      List<Column> columns,
      List<P> rows,
      Function<P, List<Cell>> cells,
      Text otherwise) {
    return table(
        id,
        caption,
        Stream.concat(columns.stream(), Stream.of(originColumn())).toList(),
        rows.stream().map(row -> row(row, cells.apply(row))).toList(),
        otherwise);
  }

  List<Block> table(String id, Text caption, List<Column> columns, List<Row> rows, Text otherwise) {
    return rows.isEmpty()
        ? List.of(nothing(otherwise))
        : List.of(new Block.Table(id, say(caption), columns, rows));
  }

  private Row row(Part row, List<Cell> cells) {
    List<Cell> all = new ArrayList<>(cells);
    all.add(origin(row));
    return new Row(idOf(row), all);
  }

  /** A name that any format takes, whatever a code of a tenant holds. */
  static String name(String prefix, String code) {
    return prefix + code.replaceAll("[^A-Za-z0-9-]", "_");
  }

  /** By which a row is found: its id in the catalogue, or in the assessment if it is not there. */
  static String idOf(Part row) {
    String key = row.key();
    return key == null ? row.id().toString() : PlainText.of(key);
  }

  /** A sentence where there is nothing to show. */
  Block nothing(Text sentence) {
    return new Paragraph(Line.absent(say(sentence)));
  }

  Block paragraph(String ja, String en) {
    return new Paragraph(Line.plain(say(ja, en)));
  }

  Block remark(String ja, String en) {
    return new Paragraph(Line.note(say(ja, en)));
  }

  /** Numbers the headings of a document. */
  static String numbered(int number, String heading) {
    return number + ". " + heading;
  }

  /** The indexes of a list. */
  static IntStream indexes(List<?> list) {
    return IntStream.range(0, list.size());
  }
}
