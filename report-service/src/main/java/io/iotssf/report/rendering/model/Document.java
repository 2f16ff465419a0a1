package io.iotssf.report.rendering.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document before it is set in a format. Every format says the same: its sections in their order,
 * and the same rows in every table.
 *
 * @param title as a reader sees it, in the document's language
 * @param imprint where it comes from and who answers for it
 */
public record Document(
    DocumentKind kind,
    DocumentLanguage language,
    String title,
    Imprint imprint,
    List<Section> sections) {

  /** All tables, in order. */
  public List<Block.Table> tables() {
    return blocks(Block.Table.class).toList();
  }

  /** All that it says as tables, for formats that know nothing else: first what stands in none. */
  public List<Block.Table> asTables() {
    List<Block.Table> all = new ArrayList<>();
    all.add(prose());
    all.addAll(tables());
    return all;
  }

  private Block.Table prose() {
    List<Column> columns =
        switch (language) {
          case JA -> List.of(Column.text("section", "章", 20), Column.text("text", "本文", 80));
          case EN ->
              List.of(Column.text("section", "Section", 20), Column.text("text", "Text", 80));
        };
    List<Row> rows = new ArrayList<>();
    for (Section section : sections) {
      Line heading = Line.plain(section.heading());
      section.blocks().stream()
          .flatMap(Document::lines)
          .forEach(line -> rows.add(Row.of(Cell.of(heading), Cell.of(line))));
    }
    return new Block.Table("text", title, columns, rows);
  }

  private static Stream<Line> lines(Block block) {
    return switch (block) {
      case Block.Heading heading -> Stream.of(Line.strong(heading.text()));
      case Block.Paragraph paragraph -> Stream.of(paragraph.line());
      case Block.Bullets bullets -> bullets.lines().stream();
      case Block.Table table -> Stream.of();
      case Block.Figure figure -> Stream.of(Line.plain(figure.alternative()));
    };
  }

  /** All figures, in order. */
  public List<Block.Figure> figures() {
    return blocks(Block.Figure.class).toList();
  }

  private <B extends Block> Stream<B> blocks(Class<B> type) {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .filter(type::isInstance)
        .map(type::cast);
  }
}
