package io.iotssf.assessment.suggestion.domain;

import static io.iotssf.assessment.testing.CompleteContent.CLOUD;
import static io.iotssf.assessment.testing.CompleteContent.CONTROLLER;
import static io.iotssf.assessment.testing.CompleteContent.MAKER_DECIDES;
import static io.iotssf.assessment.testing.CompleteContent.RESIDENT_DECIDES;
import static io.iotssf.assessment.testing.CompleteContent.content;
import static io.iotssf.assessment.testing.CompleteContent.firstWith;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.assessment.testing.EditionFixture;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.Requirement;
import io.iotssf.contracts.catalog.UseCase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The controller and the cloud are open to misuse; both decisions are on requirement r-1. */
class UndecidedRequirementsTest {

  @Test
  void whatAThreatCallsForAndNobodyDecidedIsSuggested() {
    Suggestion suggestion = only(suggest(content(), row("t-1", "r-2", "misuse")));
    assertEquals("r-2", suggestion.requirementId());
    assertEquals("要件二", suggestion.subject().ja());
    assertEquals(List.of(CONTROLLER, CLOUD), suggestion.components());
    assertEquals(List.of("misuse"), suggestion.threats());
    assertEquals(List.of("t-1"), suggestion.caseRows());
    assertEquals(List.of(), suggestion.decisions());
    assertEquals(
        "コントローラ、クラウドに想定される脅威（不正利用）に対して、ユースケース集の対策要件の表（t-1）が" + "この対策要件を挙げているが、意思決定がなされていない。",
        suggestion.reason().ja());
  }

  @Test
  void oneDecisionOfWhateverKindIsEnough() {
    assertEquals(List.of(), suggest(content(), row("t-1", "r-1", "misuse")));
    AssessmentContent rejected =
        firstWith(decisions("decision", null), "requirementDecisions", "decision", "not-adopted");
    assertEquals(List.of(), suggest(rejected, row("t-1", "r-1", "misuse")));
  }

  @Test
  void whatIsListedButOpenIsSuggestedWithItsDecisions() {
    Suggestion open = only(suggest(decisions("decision", null), row("t-1", "r-1", "misuse")));
    assertEquals(List.of(MAKER_DECIDES, RESIDENT_DECIDES), open.decisions());
  }

  @Test
  void aThreatThatNoComponentHasCallsForNothing() {
    assertEquals(List.of(), suggest(content(), row("t-1", "r-2", "spoofing")));
  }

  @Test
  void whatAppliesToAllThreatsIsSuggestedOnceThereAreThreatsAndComesLast() {
    List<Suggestion> suggestions =
        suggest(content(), row("t-1", "r-2", "all"), row("t-2", "r-3", "misuse"));
    assertEquals(
        List.of("r-3", "r-2"), suggestions.stream().map(Suggestion::requirementId).toList());
    assertEquals(List.of(), suggestions.getLast().threats());
    assertTrue(suggestions.getLast().reason().ja().contains("脅威全般"));
    AssessmentContent unthreatened = with(content(), "componentThreats", List.of());
    assertEquals(List.of(), suggest(unthreatened, row("t-1", "r-2", "all")));
  }

  @Test
  void whatAnswersMoreThreatsByNameComesFirst() {
    AssessmentContent spoofedToo = firstWith("componentThreats", "threat", "spoofing");
    List<Suggestion> suggestions =
        suggest(
            spoofedToo,
            row("t-1", "r-2", "misuse"),
            row("t-2", "r-3", "misuse"),
            row("t-3", "r-3", "spoofing"));
    assertEquals(
        List.of("r-3", "r-2"), suggestions.stream().map(Suggestion::requirementId).toList());
    assertEquals(List.of("t-2", "t-3"), suggestions.getFirst().caseRows());
  }

  @Test
  void manyRowsAreCountedAfterTheFirstThree() {
    Suggestion suggestion =
        only(
            suggest(
                content(),
                row("t-1", "r-2", "misuse"),
                row("t-2", "r-2", "misuse"),
                row("t-3", "r-2", "misuse"),
                row("t-4", "r-2", "misuse"),
                row("t-5", "r-2", "misuse")));
    assertEquals(5, suggestion.caseRows().size());
    assertTrue(suggestion.reason().ja().contains("（t-1、t-2、t-3ほか2件）"));
    assertTrue(String.valueOf(suggestion.reason().en()).contains("t-1, t-2, t-3 and 2 more"));
  }

  @Test
  void rowsForSocietyAndRowsOfNoRequirementCallForNothing() {
    assertEquals(
        List.of(),
        suggest(
            content(),
            with(row("t-1", "r-2", "misuse"), "perspective", "social-support"),
            row("t-2", null, "misuse")));
  }

  private static Suggestion only(List<Suggestion> suggestions) {
    assertEquals(1, suggestions.size());
    return suggestions.getFirst();
  }

  private static List<Suggestion> suggest(
      AssessmentContent content, UseCase.RequirementRow... rows) {
    UseCase useCase = with(EditionFixture.useCase(), "requirementRows", List.of(rows));
    EditionDocument edition =
        with(EditionFixture.edition("draft", 1, useCase), "requirements", List.of(requirement()));
    return Suggestions.of(content, edition).stream()
        .filter(suggestion -> suggestion.kind().equals(Suggestion.REQUIREMENT))
        .toList();
  }

  private static Requirement requirement() {
    return new Requirement(
        "r-2", 2, null, null, null, null, Text.japanese("要件二"), EditionFixture.SOURCE);
  }

  private static AssessmentContent decisions(String field, @Nullable Object value) {
    return with(
        content(),
        "requirementDecisions",
        content().requirementDecisions().stream().map(row -> with(row, field, value)).toList());
  }

  private static UseCase.RequirementRow row(
      String id, @Nullable String requirement, String threat) {
    return new UseCase.RequirementRow(
        id,
        1,
        "in-operation",
        "system",
        "iot-provider",
        List.of(threat),
        Text.japanese("行の要件"),
        requirement,
        EditionFixture.SOURCE);
  }
}
