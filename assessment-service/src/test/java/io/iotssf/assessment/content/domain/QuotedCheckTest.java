package io.iotssf.assessment.content.domain;

import static io.iotssf.assessment.testing.EditionFixture.SOURCE;
import static io.iotssf.assessment.testing.RowFixture.WORDS;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.assessment.part.domain.Fault;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.testing.Leaves;
import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.SourceDocument;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.catalog.UseCase;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedCheckTest {
  private static final AssessmentContent CONTENT = quoting();

  @Test
  void whatTheCatalogueSaysHasNoFaults() {
    assertEquals(List.of(), faults(CONTENT));
  }

  @Test
  void noTextIsBlank() {
    Leaves.of(CONTENT, Text.class).stream()
        .filter(QuotedCheckTest::isQuoted)
        .forEach(text -> refused(text, Text.japanese("")));
  }

  @Test
  void noLineHasWhatIsNotSeen() {
    Leaves.of(CONTENT, String.class).stream()
        .filter(QuotedCheckTest::isQuoted)
        .filter(line -> !line.pointer().endsWith("/ja") && !line.pointer().endsWith("/en"))
        .forEach(line -> refused(line, line.value() + "\u202E"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"requirementRows", "errata", "sources"})
  void anIdStandsOnce(String field) {
    Object row = list(field).getFirst();
    assertEquals(List.of("/" + field + "/1"), faults(with(CONTENT, field, List.of(row, row))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"requirementRows", "missing", "errata", "sources"})
  void noListIsEndless(String field) {
    Object row = list(field).getFirst();
    assertEquals(List.of(), tooLong(with(CONTENT, field, Collections.nCopies(2_000, row))));
    assertEquals(
        List.of("/" + field), tooLong(with(CONTENT, field, Collections.nCopies(2_001, row))));
  }

  @Test
  void aRowAnswersNoEndlessListOfThreats() {
    UseCase.RequirementRow row =
        with(CONTENT.requirementRows().getFirst(), "threats", Collections.nCopies(101, "misuse"));
    assertEquals(
        List.of("/requirementRows/0/threats"),
        faults(with(CONTENT, "requirementRows", List.of(row))));
  }

  private static void refused(Leaves.Leaf<AssessmentContent> leaf, Object value) {
    List<String> faults = faults(leaf.with(CONTENT, value));
    assertTrue(faults.contains(leaf.pointer()), () -> leaf.pointer() + " in " + faults);
  }

  private static boolean isQuoted(Leaves.Leaf<AssessmentContent> leaf) {
    return leaf.pointer().matches("/(requirementRows|missing|errata|sources)/.*");
  }

  private static List<?> list(String field) {
    return switch (field) {
      case "requirementRows" -> CONTENT.requirementRows();
      case "missing" -> CONTENT.missing();
      case "errata" -> CONTENT.errata();
      default -> CONTENT.sources();
    };
  }

  private static List<String> faults(AssessmentContent content) {
    Faults faults = new Faults();
    QuotedCheck.judge(content, faults);
    return faults.all().stream().map(Fault::pointer).toList();
  }

  private static List<String> tooLong(AssessmentContent content) {
    Faults faults = new Faults();
    QuotedCheck.bounded(content, faults);
    return faults.all().stream().map(Fault::pointer).toList();
  }

  private static AssessmentContent quoting() {
    AssessmentContent content = StartingContent.blank();
    UseCase.RequirementRow row =
        new UseCase.RequirementRow(
            "t3-01", 1, "in-operation", "system", "a", List.of("all"), WORDS, "a-1-01", SOURCE);
    Erratum erratum =
        new Erratum(
            "e-1",
            "misread",
            "text",
            "t3-01",
            "requirement.ja",
            "誤",
            "正",
            WORDS,
            "high",
            "scan",
            SOURCE);
    SourceDocument source = new SourceDocument("draft", "題", "発行者", true, "2022年");
    content = with(content, "requirementRows", List.of(row));
    content = with(content, "missing", List.of(new UseCase.Missing("a", "figure", WORDS)));
    content = with(content, "errata", List.of(erratum));
    return with(content, "sources", List.of(source));
  }
}
