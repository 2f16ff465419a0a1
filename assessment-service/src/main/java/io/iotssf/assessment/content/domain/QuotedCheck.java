package io.iotssf.assessment.content.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.SourceDocument;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.kit.text.WrittenText;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a content quotes and nobody edits. It is judged all the same: it comes with an import, and
 * is signed with the rest.
 */
final class QuotedCheck {

  private QuotedCheck() {}

  static void bounded(AssessmentContent content, Faults faults) {
    bounded(faults, "requirementRows", content.requirementRows());
    bounded(faults, "missing", content.missing());
    bounded(faults, "errata", content.errata());
    bounded(faults, "sources", content.sources());
  }

  static void judge(AssessmentContent content, Faults faults) {
    once(faults, "requirementRows", content.requirementRows(), UseCase.RequirementRow::id);
    once(faults, "errata", content.errata(), Erratum::id);
    once(faults, "sources", content.sources(), SourceDocument::id);
    each(faults, "requirementRows", content.requirementRows(), QuotedCheck::requirementRow);
    each(faults, "missing", content.missing(), QuotedCheck::missing);
    each(faults, "errata", content.errata(), QuotedCheck::erratum);
    each(faults, "sources", content.sources(), QuotedCheck::source);
  }

  private static void requirementRow(Faults faults, UseCase.RequirementRow row) {
    Checks.place(faults, row.source());
    lines(faults, "id", row.id(), "stakeholder", row.stakeholder());
    lines(faults, "perspective", row.perspective(), "target", row.target());
    Checks.optionalLine(faults, "requirementId", row.requirementId());
    Checks.bounded(faults, "threats", row.threats());
    each(
        faults,
        "threats",
        row.threats(),
        (below, threat) -> below.add("", WrittenText.lineFault("threats", threat, Checks.LINE)));
    Checks.optionalText(faults, "requirement", row.requirement());
  }

  private static void missing(Faults faults, UseCase.Missing missing) {
    lines(faults, "field", missing.field(), "why", missing.why());
    Checks.text(faults, "note", missing.note());
  }

  private static void erratum(Faults faults, Erratum erratum) {
    Checks.place(faults, erratum.source());
    lines(faults, "id", erratum.id(), "kind", erratum.kind());
    Checks.optionalLine(faults, "affects", erratum.affects());
    lines(faults, "target", erratum.target(), "field", erratum.field());
    lines(faults, "confidence", erratum.confidence(), "origin", erratum.origin());
    paragraph(faults, "literal", erratum.literal());
    paragraph(faults, "corrected", erratum.corrected());
    Checks.text(faults, "reason", erratum.reason());
  }

  private static void source(Faults faults, SourceDocument source) {
    lines(faults, "id", source.id(), "date", source.date());
    paragraph(faults, "title", source.title());
    paragraph(faults, "publisher", source.publisher());
  }

  /** Two lines; what they may say is the catalogue's to know. */
  private static void lines(
      Faults faults,
      String field,
      @Nullable String line,
      String otherField,
      @Nullable String otherLine) {
    Checks.optionalLine(faults, field, line);
    Checks.optionalLine(faults, otherField, otherLine);
  }

  private static void paragraph(Faults faults, String field, @Nullable String words) {
    if (words != null) {
      faults.add("/" + field, WrittenText.fault(field, words, Checks.PARAGRAPH));
    }
  }

  private static void bounded(Faults faults, String field, List<?> rows) {
    faults.add(
        "/" + field,
        Checks.unless(
            rows.size() <= Checks.MOST_ROWS,
            "`%s` holds at most %d rows.".formatted(field, Checks.MOST_ROWS)));
  }

  private static <T> void once(Faults faults, String field, List<T> rows, Function<T, String> id) {
    Checks.once(faults, field, rows.stream().map(id).toList());
  }

  private static <T> void each(
      Faults faults, String field, List<T> rows, BiConsumer<Faults, T> judge) {
    for (int index = 0; index < rows.size(); index++) {
      judge.accept(faults.below("/" + field + "/" + index), rows.get(index));
    }
  }
}
