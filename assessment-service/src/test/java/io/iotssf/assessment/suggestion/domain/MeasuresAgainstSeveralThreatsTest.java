package io.iotssf.assessment.suggestion.domain;

import static io.iotssf.assessment.testing.CompleteContent.CLOUD;
import static io.iotssf.assessment.testing.CompleteContent.CONTROLLER;
import static io.iotssf.assessment.testing.CompleteContent.MAKER_DECIDES;
import static io.iotssf.assessment.testing.CompleteContent.RESIDENT_DECIDES;
import static io.iotssf.assessment.testing.CompleteContent.and;
import static io.iotssf.assessment.testing.CompleteContent.content;
import static io.iotssf.assessment.testing.CompleteContent.firstWith;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.EditionFixture;
import io.iotssf.contracts.assessment.AssessmentContent;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The controller is open to spoofing and the cloud to misuse. */
class MeasuresAgainstSeveralThreatsTest {
  private static final List<String> BOTH = List.of("misuse", "spoofing");

  @Test
  void whatMeetsTwoThreatsOfTheComponentsIsSuggested() {
    Suggestion suggestion = suggest(meeting(BOTH)).getFirst();
    assertEquals(List.of(MAKER_DECIDES), suggestion.decisions());
    assertEquals(List.of("spoofing", "misuse"), suggestion.threats());
    assertEquals(List.of(CONTROLLER, CLOUD), suggestion.components());
    assertEquals(
        "コントローラ、クラウドに想定される2種類の脅威（なりすまし、不正利用）に一度に対応でき、まだ実施済みでないため、" + "優先して講じることを提案する。",
        suggestion.reason().ja());
  }

  @Test
  void onlyThreatsThatAComponentHasCount() {
    assertEquals(List.of(), suggest(meeting(List.of("misuse", "information-leak"))));
  }

  @Test
  void whatAppliesToAllMeetsNoneInParticular() {
    assertEquals(List.of(), suggest(meeting(List.of("all"))));
  }

  @Test
  void theSameThreatAtTwoComponentsIsOneThreat() {
    assertEquals(List.of(), suggest(content()));
  }

  @Test
  void whatIsImplementedNeedsNoSuggestion() {
    AssessmentContent done =
        firstWith(meeting(BOTH), "requirementDecisions", "status", "implemented");
    assertEquals(List.of(), suggest(done));
    AssessmentContent partly =
        firstWith(meeting(BOTH), "requirementDecisions", "status", "partial");
    assertEquals(1, suggest(partly).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"not-adopted", "not-applicable"})
  void whatWasDecidedAgainstIsNotSuggested(String decision) {
    assertEquals(
        List.of(), suggest(firstWith(meeting(BOTH), "requirementDecisions", "decision", decision)));
  }

  @Test
  void whatIsStillOpenIsSuggestedAndWhatSocietyDoesIsNot() {
    assertEquals(
        1, suggest(firstWith(meeting(BOTH), "requirementDecisions", "decision", null)).size());
    assertEquals(
        List.of(),
        suggest(firstWith(meeting(BOTH), "requirementDecisions", "perspective", "social-support")));
  }

  @Test
  void moreThreatsComeFirst() {
    AssessmentContent three =
        and(
            meeting(BOTH),
            "componentThreats",
            with(
                with(content().componentThreats().getFirst(), "id", new UUID(10, 3)),
                "threat",
                "information-leak"));
    three =
        with(
            three,
            "requirementDecisions",
            List.of(
                three.requirementDecisions().getFirst(),
                with(
                    three.requirementDecisions().getLast(),
                    "threats",
                    Stream.concat(BOTH.stream(), Stream.of("information-leak")).toList())));
    assertEquals(
        List.of(List.of(RESIDENT_DECIDES), List.of(MAKER_DECIDES)),
        suggest(three).stream().map(Suggestion::decisions).toList());
  }

  @Test
  void amongEquallyManyThreatsMoreComponentsComeFirst() {
    AssessmentContent content = meeting(List.of("spoofing", "information-leak"));
    content =
        and(
            content,
            "componentThreats",
            with(
                with(content().componentThreats().getFirst(), "id", new UUID(10, 3)),
                "threat",
                "information-leak"));
    content =
        with(
            content,
            "requirementDecisions",
            List.of(
                content.requirementDecisions().getFirst(),
                with(content.requirementDecisions().getLast(), "threats", BOTH)));
    assertEquals(
        List.of(List.of(RESIDENT_DECIDES), List.of(MAKER_DECIDES)),
        suggest(content).stream().map(Suggestion::decisions).toList());
  }

  private static AssessmentContent meeting(List<String> threats) {
    return firstWith(
        firstWith("componentThreats", "threat", "spoofing"),
        "requirementDecisions",
        "threats",
        threats);
  }

  private static List<Suggestion> suggest(AssessmentContent content) {
    return Suggestions.of(content, EditionFixture.edition()).stream()
        .filter(suggestion -> suggestion.kind().equals(Suggestion.MEASURE))
        .toList();
  }
}
