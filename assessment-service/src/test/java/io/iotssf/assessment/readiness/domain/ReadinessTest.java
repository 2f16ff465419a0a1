package io.iotssf.assessment.readiness.domain;

import static io.iotssf.assessment.testing.CompleteContent.content;
import static io.iotssf.assessment.testing.CompleteContent.firstWith;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.assessment.catalogue.domain.Template;
import io.iotssf.assessment.content.domain.Kinds;
import io.iotssf.assessment.content.domain.StartingContent;
import io.iotssf.assessment.testing.CompleteContent;
import io.iotssf.assessment.testing.EditionFixture;
import io.iotssf.contracts.assessment.AssessmentContent;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadinessTest {

  @Test
  void aBlankSheetWaitsForEveryPartThatCannotBeMissing() {
    assertEquals(
        List.of(
            "solution-overview-missing",
            "stakeholders-missing",
            "applying-entity-missing",
            "components-missing",
            "ratings-missing",
            "threats-missing",
            "decisions-missing"),
        Readiness.of(StartingContent.blank(), CompleteContent.TODAY).blocking().stream()
            .map(ReadinessItem::rule)
            .toList());
  }

  @Test
  void aCaseWaitsOnlyForLevelsDecisionsAndGuidanceOfItsTeam() {
    Template template =
        new Template(EditionFixture.edition(), "0".repeat(64), EditionFixture.useCase());
    Set<String> ofTheTeam =
        Set.of("rating-level-missing", "decision-open", "consumer-guidance-missing");
    Readiness readiness = Readiness.of(StartingContent.from(template), CompleteContent.TODAY);
    assertEquals(
        List.of(),
        readiness.blocking().stream().filter(item -> !ofTheTeam.contains(item.rule())).toList());
  }

  @Test
  void itemsStandInTheOrderOfTheProcess() {
    AssessmentContent broken = with(content(), "userGuidance", List.of());
    broken = with(broken, "handOffs", content().handOffs());
    broken = firstWith(broken, "requirementDecisions", "decision", null);
    broken = firstWith(broken, "riskRatings", "statement", null);
    broken = with(broken, "dataFlows", List.of());
    assertEquals(
        List.of("preparation", "risk-assessment", "risk-treatment", "guidance"),
        Found.in(broken).stream().map(ReadinessItem::step).distinct().toList());
    assertEquals(Found.in(broken), Found.in(broken));
  }

  @Test
  void rowsAreNamedByTheKindsThatAnAssessmentHas() {
    List<String> codes = Kinds.ALL.stream().map(kind -> kind.code()).toList();
    assertTrue(
        EveryRuleFindsWhatItIsForTest.broken()
            .flatMap(broken -> Found.in(broken).stream())
            .map(ReadinessItem::kind)
            .filter(Objects::nonNull)
            .allMatch(codes::contains));
  }

  @Test
  void whatWaitsIsPartOfWhatIsTold() {
    AssessmentContent broken = firstWith("riskRatings", "level", null);
    broken = with(broken, "dataFlows", List.of());
    Readiness readiness = Readiness.of(broken, CompleteContent.TODAY);
    assertEquals(2, readiness.items().size());
    assertEquals(
        Stream.of("rating-level-missing").toList(),
        readiness.blocking().stream().map(ReadinessItem::rule).toList());
  }
}
