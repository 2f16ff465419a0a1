package io.iotssf.assessment.content.domain;

import static io.iotssf.assessment.testing.EditionFixture.IOT_PROVIDER;
import static io.iotssf.assessment.testing.EditionFixture.NEIGHBOUR;
import static io.iotssf.assessment.testing.EditionFixture.SOURCE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.iotssf.assessment.catalogue.domain.Template;
import io.iotssf.assessment.testing.EditionFixture;
import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Component;
import io.iotssf.contracts.assessment.ComponentThreat;
import io.iotssf.contracts.assessment.DataFlow;
import io.iotssf.contracts.assessment.EvaluationStatement;
import io.iotssf.contracts.assessment.Incident;
import io.iotssf.contracts.assessment.Priority;
import io.iotssf.contracts.assessment.RiskRating;
import io.iotssf.contracts.assessment.SolutionPassage;
import io.iotssf.contracts.assessment.SolutionReference;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.contracts.assessment.TreatmentPolicy;
import io.iotssf.contracts.catalog.EditionDocument;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StartingContentTest {
  private static final EditionDocument EDITION = EditionFixture.edition();
  private static final AssessmentContent CONTENT = from(EDITION);

  @Test
  void theSolutionIsToldWithWhatIsAssumedAndLeftOut() {
    assertEquals(
        List.of(
            new SolutionPassage(
                id("solution-passage/o-1"), "o-1", "overview", Text.japanese("概要"), SOURCE),
            new SolutionPassage(
                id("solution-passage/p-1"), "p-1", "premise", Text.japanese("前提"), SOURCE),
            new SolutionPassage(
                id("solution-passage/c-1"), "c-1", "caveat", Text.japanese("留意点"), SOURCE)),
        CONTENT.solution());
  }

  @Test
  void documentsAreCitedWithoutAnAddressThatTheSourceDoesNotGive() {
    assertEquals(
        List.of(
            new SolutionReference(
                id("reference/ref-1"),
                "ref-1",
                Text.japanese("発行者"),
                Text.japanese("文書"),
                null,
                null,
                SOURCE)),
        CONTENT.references());
  }

  @Test
  void nobodyActsForTheStakeholdersYet() {
    assertEquals(id("stakeholder/" + IOT_PROVIDER), CONTENT.applyingEntity());
    assertEquals(
        new Stakeholder(
            id("stakeholder/" + NEIGHBOUR),
            NEIGHBOUR,
            Text.japanese(NEIGHBOUR),
            Text.japanese("説明"),
            List.of(),
            null,
            true,
            null,
            List.of(),
            List.of(),
            SOURCE),
        CONTENT.stakeholders().getLast());
    assertEquals(3, CONTENT.stakeholders().size());
  }

  @Test
  void whatOnlyAFigureShowsOfAComponentStaysOpen() {
    assertEquals(
        new Component(
            id("component/heater"),
            "heater",
            Text.japanese("給湯器"),
            Text.japanese("機器"),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            SOURCE),
        CONTENT.components().getFirst());
    assertEquals(List.of(), CONTENT.relations());
    assertEquals(List.of(), CONTENT.connections());
    assertEquals(EDITION.useCases().getFirst().missing(), CONTENT.missing());
  }

  @Test
  void stepsOfTheDataFlowGoByTheirNumber() {
    String row = "gas-water-heater/1";
    assertEquals(
        List.of(new DataFlow(id("data-flow/" + row), row, Text.japanese("操作"), null, null, SOURCE)),
        CONTENT.dataFlows());
  }

  @Test
  void anIncidentBringsTheNotesThatItRefersTo() {
    assertEquals(
        List.of(
            new Incident(
                id("incident/i-1"),
                "i-1",
                id("stakeholder/" + NEIGHBOUR),
                List.of("attacker"),
                List.of("misuse"),
                List.of(id("component/heater")),
                Text.japanese("誤作動"),
                Text.japanese("やけど"),
                List.of(Text.japanese("※2")),
                SOURCE)),
        CONTENT.incidents());
  }

  @Test
  void aRatingSaysWhatTheCaseSaysAndNoMore() {
    assertEquals(
        new RiskRating(
            id("risk-rating/r-2"),
            "r-2",
            RiskRating.Subject.system(),
            "economic-impact",
            "limited",
            null,
            List.of(new RiskRating.Reason("duration", null, Text.japanese("理由"))),
            List.of(Text.japanese("大規模回収等がない場合")),
            List.of(),
            null,
            Text.japanese("限定的な経済影響"),
            null,
            null,
            SOURCE),
        CONTENT.riskRatings().getLast());
    assertEquals(
        List.of(
            new EvaluationStatement(
                id("evaluation-statement/e-1"), "e-1", Text.japanese("評価"), SOURCE)),
        CONTENT.evaluation());
  }

  @Test
  void aThreatIsNotYetCalledPrincipal() {
    assertEquals(
        new ComponentThreat(
            id("component-threat/t2-02"),
            "t2-02",
            id("component/router"),
            "information-leak",
            Text.japanese("情報漏えい"),
            null,
            SOURCE),
        CONTENT.componentThreats().getLast());
  }

  @Test
  void aPolicyKeepsItsRequirementsAndNotes() {
    assertEquals(
        List.of(
            new TreatmentPolicy(
                id("treatment-policy/pol-1"),
                "pol-1",
                Text.japanese("見出し"),
                List.of(),
                id("stakeholder/" + NEIGHBOUR),
                null,
                List.of(Text.japanese("方針")),
                List.of(
                    new TreatmentPolicy.CalledFor(Text.japanese("要件"), EditionFixture.REQUIREMENT)),
                List.of(Text.japanese("注")),
                SOURCE)),
        CONTENT.policies());
  }

  @Test
  void aPriorityHasItsReasonUnderItsCriterion() {
    Text reason = Text.japanese("理由");
    Priority asset = CONTENT.priorities().getFirst();
    Priority measure = CONTENT.priorities().getLast();
    assertEquals(List.of(id("component/router")), asset.components());
    assertEquals(reason, asset.byLikelihood());
    assertNull(asset.byEffectiveness());
    assertEquals(reason, measure.byEffectiveness());
    assertNull(measure.byMagnitude());
    assertEquals(EditionFixture.REQUIREMENT, measure.requirementId());
  }

  @Test
  void onlyErrataThatTouchWhatIsQuotedComeAlong() {
    assertEquals(List.of("e-1", "e-3", "e-4"), CONTENT.errata().stream().map(Erratum::id).toList());
    assertEquals(EDITION.sources(), CONTENT.sources());
    assertEquals(EDITION.useCases().getFirst().requirementRows(), CONTENT.requirementRows());
  }

  @Test
  void theSameCaseOfTheSameEditionHasTheSameIds() {
    assertEquals(CONTENT, from(EditionFixture.edition()));
    UUID elsewhere =
        from(EditionFixture.edition("another", 1, EditionFixture.useCase())).applyingEntity();
    assertEquals(
        UUID.nameUUIDFromBytes(("another/stakeholder/" + IOT_PROVIDER).getBytes(UTF_8)), elsewhere);
  }

  @Test
  void whatStartsHasNoFaults() {
    assertEquals(List.of(), ContentCheck.whole(ContentSurroundings.of(CONTENT, EDITION, Set.of())));
    AssessmentContent blank = StartingContent.blank();
    assertEquals(List.of(), ContentCheck.whole(ContentSurroundings.of(blank, EDITION, Set.of())));
    assertEquals(DefaultRiskCriteria.all(), blank.riskCriteria());
    assertEquals(DefaultRiskCriteria.all(), CONTENT.riskCriteria());
    assertNull(blank.applyingEntity());
  }

  private static AssessmentContent from(EditionDocument edition) {
    return StartingContent.from(
        new Template(edition, "0".repeat(64), edition.useCases().getFirst()));
  }

  private static UUID id(String kindAndRow) {
    return UUID.nameUUIDFromBytes(("draft/" + kindAndRow).getBytes(UTF_8));
  }
}
