package io.iotssf.catalog.export.table;

import io.iotssf.catalog.published.PublishedEdition;
import io.iotssf.catalog.published.Reading;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import io.iotssf.kit.table.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a table, and what fills them. New columns go to the end, none is renamed. */
final class Layout<T> {
  private static final String LIST_MARK = ";";

  private final String name;
  private final Line.Origin<T> origin;
  private final List<Column<T>> columns = new ArrayList<>();

  /** What a row says in a column; null where it says nothing. */
  interface Cell<R, V> {
    @Nullable V of(R row);
  }

  private record Column<T>(String name, Cell<Line<T>, Object> cell) {}

  private Layout(String name, Line.Origin<T> origin) {
    this.name = name;
    this.origin = origin;
    columns.add(new Column<>("edition", line -> line.edition().id()));
  }

  /** A table of rows that stand outside cases. */
  static <T> Layout<T> ofEdition(String name, Line.Origin<T> origin) {
    return new Layout<>(name, origin);
  }

  /** A table of rows that stand in cases, and name theirs. */
  static <T> Layout<T> ofCases(String name, Line.Origin<T> origin) {
    Layout<T> layout = new Layout<>(name, origin);
    layout.columns.add(new Column<>("use_case", Line::useCase));
    return layout;
  }

  String name() {
    return name;
  }

  /** A code, a number or a truth value. */
  Layout<T> value(String column, Cell<T, Object> cell) {
    columns.add(new Column<>(column, line -> cell.of(line.row())));
    return this;
  }

  /** Codes in one cell. */
  Layout<T> codes(String column, Cell<T, Collection<String>> cell) {
    return value(
        column,
        row -> {
          Collection<String> codes = cell.of(row);
          return codes == null ? null : String.join(LIST_MARK, codes);
        });
  }

  /** The Japanese words and the working English, side by side. */
  Layout<T> text(String column, Cell<T, Text> cell) {
    return value(
            column + "_ja",
            row -> {
              Text text = cell.of(row);
              return text == null ? null : text.ja();
            })
        .value(
            column + "_en",
            row -> {
              Text text = cell.of(row);
              return text == null ? null : text.en();
            });
  }

  /** Where the row is printed. */
  Layout<T> source(Cell<T, Source> cell) {
    return part("document", cell, Source::document)
        .part("section", cell, Source::section)
        .part("table", cell, Source::table)
        .part("row", cell, Source::row)
        .part("note", cell, Source::note);
  }

  /** Ids of the errata about the row. */
  Layout<T> errata(Cell<T, String> id) {
    columns.add(
        new Column<>(
            "errata",
            line -> {
              String row = id.of(line.row());
              return row == null ? null : String.join(LIST_MARK, line.edition().errataOf(row));
            }));
    return this;
  }

  /** The table, edition by edition. */
  Table fill(Collection<PublishedEdition> editions, Reading reading) {
    List<List<@Nullable Object>> rows =
        editions.stream()
            .flatMap(edition -> origin.lines(edition, reading))
            .map(this::cells)
            .toList();
    return new Table(name, columns.stream().map(Column::name).toList(), rows);
  }

  private Layout<T> part(String name, Cell<T, Source> cell, Cell<Source, String> part) {
    return value(
        "source_" + name,
        row -> {
          Source source = cell.of(row);
          return source == null ? null : part.of(source);
        });
  }

  private List<@Nullable Object> cells(Line<T> line) {
    List<@Nullable Object> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(column.cell().of(line)));
    return cells;
  }
}
