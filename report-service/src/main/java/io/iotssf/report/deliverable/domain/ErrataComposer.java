package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.SourceDocument;
import io.iotssf.report.rendering.model.ErratumNote;
import io.iotssf.report.rendering.model.SourceLine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts errata and sources in words, so that nothing is repaired silently. */
final class ErrataComposer {
  private static final Map<String, String> KINDS =
      Map.of(
          "misread", "誤読",
          "row-shift", "行のずれ",
          "cell-lost", "欠落",
          "repeat", "重複",
          "inconsistency", "不整合",
          "discrepancy", "原典内の不一致");

  private static final Map<String, String> ORIGINS =
      Map.of("scan", "読み取り時", "publisher", "発行者", "unknown", "不明");

  private final List<String> documents;
  private final List<Erratum> errata;

  ErrataComposer(List<Erratum> errata, List<SourceDocument> sources) {
    this.errata = errata;
    this.documents = sources.stream().map(SourceDocument::id).toList();
  }

  /** Every erratum, in the order of the revision. */
  List<ErratumNote> all() {
    return errata.stream().map(this::note).toList();
  }

  /**
   * The errata of some rows and of the one printed table that they come from.
   *
   * @param keys ids of the rows in the catalogue
   * @param document null, as {@code table}, when they come from several tables or none
   */
  List<ErratumNote> of(List<String> keys, @Nullable String document, @Nullable String table) {
    return errata.stream()
        .filter(one -> keys.contains(one.target()) || isIn(one, document, table))
        .map(this::note)
        .toList();
  }

  /**
   * The errata of one row.
   *
   * @param key id of the row in the catalogue; null, as {@code source}, for one of the
   *     organisation's own
   */
  List<ErratumNote> ofRow(@Nullable String key, @Nullable Source source) {
    return errata.stream()
        .filter(one -> one.target().equals(key) || isPrintedAt(one, source))
        .map(this::note)
        .toList();
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

  /** Id of the erratum that speaks of a number which a table skips; null when none does. */
  @Nullable String ofMissingNumber(String document, String table, int number) {
    String printed = Integer.toString(number);
    return inTable(document, table)
        .filter(erratum -> speaksOf(erratum, printed))
        .map(erratum -> PlainText.of(erratum.id()))
        .findFirst()
        .orElse(null);
  }

  private static boolean speaksOf(Erratum erratum, String number) {
    return Stream.of(erratum.source().row(), erratum.literal(), erratum.reason().ja())
        .filter(Objects::nonNull)
        .anyMatch(text -> Stream.of(text.split("\\D+")).anyMatch(number::equals));
  }

  private Stream<Erratum> inTable(String document, String table) {
    return errata.stream().filter(erratum -> isIn(erratum, document, table));
  }

  private ErratumNote note(Erratum erratum) {
    var literal = ErratumReading.words(erratum.field(), erratum.literal()).orElse(null);
    var corrected = ErratumReading.words(erratum.field(), erratum.corrected()).orElse(null);
    return new ErratumNote(
        PlainText.of(erratum.id()),
        KINDS.getOrDefault(erratum.kind(), PlainText.of(erratum.kind())),
        where(erratum.source()),
        literal,
        appliedBefore(erratum),
        corrected,
        ErratumReading.excerpt(literal, corrected),
        ErratumReading.excerpt(corrected, literal),
        PlainText.of(erratum.reason()),
        erratum.applied(),
        handling(erratum),
        ORIGINS.getOrDefault(erratum.origin(), PlainText.of(erratum.origin())));
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

  private static String handling(Erratum erratum) {
    if (erratum.applied()) {
      return "本書は訂正後の読みを採用";
    }
    return erratum.corrected() == null ? "原典のまま" : "原典のまま（別の読みを併記）";
  }

  private String where(Source source) {
    StringBuilder place = new StringBuilder(mark(documents.indexOf(source.document())));
    append(place, "", source.section());
    append(place, "", tableName(source.table()));
    append(place, "No. ", source.row());
    return PlainText.of(place.toString());
  }

  /** Tables have numbers, or only a title. */
  private static @Nullable String tableName(@Nullable String table) {
    return table == null
        ? null
        : table.matches("[0-9A-Z][0-9A-Z.-]*") ? "表" + table : "表「" + table + "」";
  }

  private static void append(StringBuilder place, String name, @Nullable String part) {
    if (part != null) {
      place.append(' ').append(name).append(part);
    }
  }

  /** How places refer to a document of the list of sources. */
  private static String mark(int index) {
    return index < 0 ? "" : "［" + (index + 1) + "］";
  }

  static List<SourceLine> sourceLines(List<SourceDocument> sources) {
    return IntStream.range(0, sources.size()).mapToObj(i -> line(i, sources.get(i))).toList();
  }

  private static SourceLine line(int index, SourceDocument source) {
    return new SourceLine(
        PlainText.of(source.id()),
        mark(index),
        PlainText.of(source.title()),
        PlainText.of(source.publisher()),
        PlainText.orNull(source.date()),
        source.supplied() ? null : "資料そのものは参照していません（名称のみ）");
  }
}
