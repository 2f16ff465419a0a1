package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import io.iotssf.report.rendering.model.Block;
import io.iotssf.report.rendering.model.Cell;
import io.iotssf.report.rendering.model.Column;
import io.iotssf.report.rendering.model.Line;
import io.iotssf.report.rendering.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says where the sources cannot stand as they are, so that nothing is repaired silently. */
final class ErrataBlocks {
  private static final Map<String, Text> KINDS =
      Map.of(
          "misread", new Text("誤読", "misread"),
          "row-shift", new Text("行のずれ", "row shifted"),
          "cell-lost", new Text("欠落", "cell lost"),
          "repeat", new Text("重複", "repeated"),
          "inconsistency", new Text("不整合", "inconsistent"),
          "discrepancy", new Text("原典内の不一致", "discrepancy of the publisher's own"));

  private static final Map<String, Text> ORIGINS =
      Map.of(
          "scan", new Text("読み取り時", "scan"),
          "publisher", new Text("発行者", "publisher"),
          "unknown", new Text("不明", "unknown"));

  private final Composition composition;
  private final ErratumReading reading;
  private final List<Erratum> errata;

  ErrataBlocks(Composition composition) {
    this.composition = composition;
    this.reading = new ErratumReading(composition);
    this.errata = composition.content().errata();
  }

  /** Every erratum that touches what is quoted. */
  List<Block> all() {
    return table(erratum -> true);
  }

  /** The errata of some rows, by their ids in the catalogue; nothing where there are none. */
  List<Block> of(Set<String> rows) {
    return errata.stream().anyMatch(erratum -> rows.contains(erratum.target()))
        ? table(erratum -> rows.contains(erratum.target()))
        : List.of();
  }

  private List<Block> table(Predicate<Erratum> chosen) {
    return composition.table(
        "errata",
        new Text("原典についての注記", "Notes on the sources"),
        List.of(
            column("note", "注記", "Note", 13),
            column("place", "箇所", "Place", 12),
            column("literal", "原典の読み", "As printed", 20),
            column("corrected", "別の読み", "Other reading", 20),
            column("reason", "理由と扱い", "Reason, and what is shown", 35)),
        errata.stream().filter(chosen).map(this::row).toList(),
        new Text("原典についての注記はありません。", "There is no note on the sources."));
  }

  private Row row(Erratum erratum) {
    String literal = reading.words(erratum.field(), erratum.literal()).orElse(null);
    String corrected = reading.words(erratum.field(), erratum.corrected()).orElse(null);
    return Row.of(
        Cell.of(
            Line.strong(PlainText.of(erratum.id())),
            Line.note(
                word(KINDS, erratum.kind())
                    + composition.say("（", " (")
                    + word(ORIGINS, erratum.origin())
                    + composition.say("）", ")"))),
        composition.words(composition.place(erratum.source())),
        literal(erratum, literal, corrected),
        shown(ErratumReading.excerpt(corrected, literal)),
        Cell.of(Line.plain(composition.say(erratum.reason())), Line.note(handling(erratum))));
  }

  private Cell literal(Erratum erratum, @Nullable String literal, @Nullable String corrected) {
    Cell said = shown(ErratumReading.excerpt(literal, corrected));
    String before = appliedBefore(erratum);
    return before == null
        ? said
        : said.and(
            List.of(
                Line.note(
                    composition.say(before + " による訂正後", "after " + before + " was applied"))));
  }

  private Cell shown(@Nullable String words) {
    return words == null
        ? composition.cell(null, new Text("なし", "None"))
        : composition.words(words);
  }

  private String word(Map<String, Text> words, String code) {
    Text word = words.get(code);
    return word == null ? PlainText.of(code) : composition.say(word);
  }

  /** What a row says of its errata: the reading that it does not show, and where more is said. */
  List<Line> ofRow(@Nullable String key, @Nullable Source source) {
    List<Line> lines = new ArrayList<>();
    for (Erratum erratum : errata) {
      if (erratum.target().equals(key) || isPrintedAt(erratum, source)) {
        lines.add(Line.note(remark(erratum)));
      }
    }
    return lines;
  }

  private String remark(Erratum erratum) {
    String id = PlainText.of(erratum.id());
    String other =
        erratum.applied()
            ? null
            : ErratumReading.excerpt(
                reading.words(erratum.field(), erratum.corrected()).orElse(null),
                reading.words(erratum.field(), erratum.literal()).orElse(null));
    return other == null
        ? composition.say("原典についての注記 ", "Note on the source: ") + id
        : composition.say("別の読み（" + id + "）：" + other, "Other reading (" + id + "): " + other);
  }

  /** Id of the erratum that speaks of a number which a table skips; null when none does. */
  @Nullable String ofMissingNumber(String document, String table, int number) {
    String printed = Integer.toString(number);
    return errata.stream()
        .filter(erratum -> isIn(erratum, document, table))
        .filter(erratum -> speaksOf(erratum, printed))
        .map(erratum -> PlainText.of(erratum.id()))
        .findFirst()
        .orElse(null);
  }

  private static boolean speaksOf(Erratum erratum, String number) {
    return Stream.of(erratum.source().row(), erratum.literal(), erratum.reason().ja())
        .filter(Objects::nonNull)
        .anyMatch(text -> List.of(text.split("\\D+")).contains(number));
  }

  private static boolean isPrintedAt(Erratum erratum, @Nullable Source row) {
    return row != null
        && row.row() != null
        && isIn(erratum, row.document(), row.table())
        && row.row().equals(erratum.source().row());
  }

  private static boolean isIn(Erratum erratum, @Nullable String document, @Nullable String table) {
    return table != null
        && erratum.source().document().equals(document)
        && table.equals(erratum.source().table());
  }

  /** Errata of one place are applied one after the other: a later one quotes what is then read. */
  private @Nullable String appliedBefore(Erratum erratum) {
    return errata.stream()
        .takeWhile(earlier -> !earlier.equals(erratum))
        .filter(Erratum::applied)
        .filter(earlier -> erratum.target().equals(earlier.target()))
        .filter(earlier -> Objects.equals(erratum.field(), earlier.field()))
        .filter(earlier -> erratum.literal() != null)
        .filter(earlier -> Objects.equals(erratum.literal(), earlier.corrected()))
        .map(earlier -> PlainText.of(earlier.id()))
        .reduce((first, last) -> last)
        .orElse(null);
  }

  private String handling(Erratum erratum) {
    if (erratum.applied()) {
      return composition.say("本書は訂正後の読みを採用", "This document shows the corrected reading.");
    }
    return erratum.corrected() == null
        ? composition.say("原典のまま", "As printed.")
        : composition.say("原典のまま（別の読みを併記）", "As printed, with the other reading beside it.");
  }

  private Column column(String id, String ja, String en, int width) {
    return Column.text(id, composition.say(ja, en), width);
  }
}
