package io.iotssf.assessment.readiness.domain;

import static io.iotssf.assessment.testing.CompleteContent.MAKER;
import static io.iotssf.assessment.testing.CompleteContent.MAKER_DECIDES;
import static io.iotssf.assessment.testing.CompleteContent.RESIDENT_DECIDES;
import static io.iotssf.assessment.testing.CompleteContent.content;
import static io.iotssf.assessment.testing.CompleteContent.firstWith;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.assessment.testing.CompleteContent;
import io.iotssf.assessment.testing.EditionFixture;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.ConcreteMeasure;
import io.iotssf.contracts.catalog.UseCase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionGapsTest {

  @Test
  void anOpenDecisionIsItsStakeholdersTurn() {
    ReadinessItem item =
        Found.only("decision-open", firstWith("requirementDecisions", "decision", null));
    assertEquals(MAKER, item.stakeholder());
    assertEquals(MAKER_DECIDES, item.row());
    assertEquals("「製造者」の対策要件「要件」について、意思決定がなされていない。", item.message().ja());
  }

  @Test
  void aRequirementWhoseWordsAreLostIsToldAsSuch() {
    AssessmentContent open = firstWith("requirementDecisions", "decision", null);
    open = firstWith(open, "requirementDecisions", "requirement", null);
    assertTrue(Found.only("decision-open", open).message().ja().contains("失われている"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not-adopted", "not-applicable"})
  void whatIsNotAdoptedNeedsNeitherMeasuresNorASchedule(String decision) {
    AssessmentContent content = firstWith("requirementDecisions", "decision", decision);
    content = firstWith(content, "requirementDecisions", "priority", null);
    content = with(content, "measures", content.measures().subList(1, 2));
    assertEquals(List.of(), Found.in(content));
  }

  @Test
  void aRequestThatStandsCarriesADecisionOut() {
    AssessmentContent unmeasured = with(content(), "measures", content().measures().subList(0, 1));
    assertEquals(List.of(), Found.by("adopted-without-measures", unmeasured));
    AssessmentContent declined = firstWith(unmeasured, "requests", "status", "declined");
    assertEquals(RESIDENT_DECIDES, Found.only("adopted-without-measures", declined).row());
  }

  @Test
  void aNoteIsNoMeasure() {
    assertEquals(
        List.of("adopted-without-measures"), Found.codes(firstWith("measures", "kind", "note")));
  }

  @Test
  void byWhenIsNoQuestionOnceItIsImplemented() {
    AssessmentContent done = firstWith("requirementDecisions", "due", null);
    done = firstWith(done, "requirementDecisions", "status", "implemented");
    assertEquals(List.of(), Found.by("adopted-schedule-open", done));
  }

  @Test
  void theScheduleNamesEverythingThatIsOpen() {
    AssessmentContent open = firstWith("requirementDecisions", "due", null);
    open = firstWith(open, "requirementDecisions", "priority", null);
    open = firstWith(open, "requirementDecisions", "status", null);
    assertTrue(Found.only("adopted-schedule-open", open).message().ja().contains("優先度、期限、実施状況"));
  }

  @Test
  void anImplementedDecisionAgreesWithImplementedOrUnstatedMeasures() {
    AssessmentContent done = firstWith("requirementDecisions", "status", "implemented");
    assertEquals(1, Found.by("status-ahead-of-measures", done).size());
    assertEquals(
        List.of(),
        Found.by("status-ahead-of-measures", firstWith(done, "measures", "status", null)));
    assertEquals(
        List.of(),
        Found.by("status-ahead-of-measures", firstWith(done, "measures", "status", "implemented")));
  }

  @Test
  void evidenceShowsThatAMeasureIsImplemented() {
    AssessmentContent done = firstWith("measures", "status", "implemented");
    ConcreteMeasure.Evidence evidence =
        new ConcreteMeasure.Evidence(
            "https://example.org/1", "0".repeat(64), "somebody", CompleteContent.TODAY);
    assertEquals(MAKER, Found.only("implemented-without-evidence", done).stakeholder());
    assertEquals(List.of(), Found.in(firstWith(done, "measures", "evidence", List.of(evidence))));
  }

  @Test
  void aQuotedRowIsTakenUpByItsRowOrByItsStakeholdersDecisionOnTheRequirement() {
    AssessmentContent quoted = with(content(), "requirementRows", List.of(row("maker-key", "r-1")));
    assertEquals(1, Found.by("requirement-row-undecided", quoted).size());
    assertEquals(
        List.of(), Found.in(firstWith(quoted, "requirementDecisions", "requirementRow", "t-1")));
    assertEquals(List.of(), Found.in(firstWith(quoted, "stakeholders", "key", "maker-key")));
  }

  @Test
  void aQuotedRowThatIsNotTakenUpIsTheTurnOfWhomTheCaseNames() {
    AssessmentContent quoted = with(content(), "requirementRows", List.of(row("maker-key", null)));
    quoted = firstWith(quoted, "stakeholders", "key", "maker-key");
    assertEquals(MAKER, Found.only("requirement-row-undecided", quoted).stakeholder());
  }

  private static UseCase.RequirementRow row(String stakeholder, @Nullable String requirement) {
    return new UseCase.RequirementRow(
        "t-1",
        1,
        "in-operation",
        "system",
        stakeholder,
        List.of("all"),
        Text.japanese("要件"),
        requirement,
        EditionFixture.SOURCE);
  }
}
