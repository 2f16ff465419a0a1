package io.iotssf.catalog.export.table;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.AdditionsDocument;
import io.iotssf.contracts.catalog.CustomMeasure;
import io.iotssf.contracts.catalog.CustomRequirement;
import io.iotssf.kit.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the organisation that asks added for itself, in tables of their own. */
final class OwnTables {
  static final String REQUIREMENTS = "custom-requirements";
  static final String MEASURES = "custom-measures";

  private OwnTables() {}

  /** Both tables; without rows when there are no additions. */
  static Stream<Table> of(@Nullable AdditionsDocument additions) {
    return Stream.of(
        new Table(
            REQUIREMENTS,
            List.of(
                "id",
                "version",
                "perspective",
                "target",
                "phase",
                "threats",
                "refines",
                "text_ja",
                "text_en"),
            additions == null
                ? List.of()
                : additions.requirements().stream().map(OwnTables::line).toList()),
        new Table(
            MEASURES,
            List.of("id", "version", "requirement_id", "role", "kind", "text_ja", "text_en"),
            additions == null
                ? List.of()
                : additions.measures().stream().flatMap(OwnTables::lines).toList()));
  }

  private static List<@Nullable Object> line(CustomRequirement row) {
    return Arrays.asList(
        row.id().toString(),
        Math.toIntExact(row.version()),
        row.perspective(),
        row.target(),
        row.phase(),
        String.join(";", row.threats()),
        row.refines(),
        row.text().ja(),
        row.text().en());
  }

  /** The measure itself, then its sub-bullets. */
  private static Stream<List<@Nullable Object>> lines(CustomMeasure row) {
    List<List<@Nullable Object>> lines = new ArrayList<>();
    lines.add(line(row, "bullet", row.text()));
    row.subBullets().forEach(text -> lines.add(line(row, "sub-bullet", text)));
    return lines.stream();
  }

  private static List<@Nullable Object> line(CustomMeasure row, String kind, Text text) {
    return Arrays.asList(
        row.id().toString(),
        Math.toIntExact(row.version()),
        row.requirementId(),
        row.role(),
        kind,
        text.ja(),
        text.en());
  }
}
