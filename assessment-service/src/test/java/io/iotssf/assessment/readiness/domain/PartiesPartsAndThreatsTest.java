package io.iotssf.assessment.readiness.domain;

import static io.iotssf.assessment.testing.CompleteContent.BURN;
import static io.iotssf.assessment.testing.CompleteContent.CONTROLLER;
import static io.iotssf.assessment.testing.CompleteContent.MAKER;
import static io.iotssf.assessment.testing.CompleteContent.RESIDENT;
import static io.iotssf.assessment.testing.CompleteContent.content;
import static io.iotssf.assessment.testing.CompleteContent.firstWith;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.CompleteContent;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartiesPartsAndThreatsTest {

  @Test
  void anApplyingEntityThatIsNoStakeholderIsNone() {
    AssessmentContent elsewhere = with(content(), "applyingEntity", new UUID(9, 9));
    assertEquals(List.of("applying-entity-missing"), Found.codes(elsewhere));
  }

  @Test
  void aPartyWithoutARoleNeedsNobodyToActForIt() {
    AssessmentContent content = firstWith("stakeholders", "assignees", List.of());
    assertEquals(MAKER, Found.only("nobody-assigned", content).stakeholder());
    assertEquals(List.of(), Found.in(firstWith(content, "stakeholders", "roles", List.of())));
  }

  @Test
  void aLonePartyHasNoRelationsAndALoneComponentNoConnections() {
    AssessmentContent lone = with(content(), "relations", List.of());
    lone = with(lone, "stakeholders", lone.stakeholders().subList(0, 1));
    lone = with(lone, "connections", List.of());
    lone = with(lone, "components", lone.components().subList(0, 1));
    assertEquals(List.of(), Found.by("relations-missing", lone));
    assertEquals(List.of(), Found.by("connections-missing", lone));
  }

  @Test
  void aComponentIsAskedForEachAnswerItLacks() {
    AssessmentContent content = firstWith("components", "providedBy", null);
    content = firstWith(content, "components", "operatedBy", null);
    ReadinessItem item = Found.only("component-responsibility-open", content);
    assertEquals(CONTROLLER, item.row());
    assertEquals("「コントローラ」について、提供者、運用者が示されていない。", item.message().ja());
  }

  @Test
  void thatTheInternetDoesNotReachAComponentIsAnAnswerAndSoIsThatNobodyRunsItForAnother() {
    assertEquals(List.of(), Found.in(firstWith("components", "internetFacing", false)));
    assertEquals(List.of(), Found.in(firstWith("components", "outsourcedTo", null)));
  }

  @Test
  void whileThereIsNoIncidentAtAllItIsSaidOnce() {
    AssessmentContent none = with(content(), "incidents", List.of());
    none = firstWith(none, "riskRatings", "incidents", List.of());
    assertEquals(List.of("incidents-missing"), Found.codes(none));
  }

  @Test
  void theThreatsOfAnIncidentAreNamedWithTheirComponents() {
    AssessmentContent content = firstWith("incidents", "threats", List.of("misuse", "spoofing"));
    ReadinessItem item = Found.only("incident-threat-unlisted", content);
    assertEquals(BURN, item.row());
    assertEquals(RESIDENT, item.stakeholder());
    assertEquals("インシデントに挙げられた脅威が、機器ごとの脅威に挙げられていない：コントローラ（spoofing）。", item.message().ja());
  }

  @Test
  void whatAppliesToAllThreatsAnswersNoneByName() {
    AssessmentContent general = decisions("threats", List.of("all"));
    assertEquals(2, Found.by("threat-unanswered", general).size());
  }

  @Test
  void anOpenDecisionMayStillAnswerAThreatAndARejectedOneDoesNot() {
    assertEquals(List.of("decision-open"), Found.codes(decisions("decision", null)));
    assertEquals(2, Found.by("threat-unanswered", decisions("decision", "not-applicable")).size());
  }

  @Test
  void whoeverHasNotAgreedOnAHandOffIsAskedTheProviderFirst() {
    AssessmentContent relier = firstWith("handOffs", "agreedByRelier", false);
    assertEquals(RESIDENT, Found.only("hand-off-open", relier).stakeholder());
    AssessmentContent both = firstWith(relier, "handOffs", "agreedByProvider", false);
    assertEquals(MAKER, Found.only("hand-off-open", both).stakeholder());
  }

  @Test
  void aRequestThatIsOnlySentIsTheTurnOfWhoeverIsAsked() {
    AssessmentContent sent = firstWith("requests", "status", "sent");
    assertEquals(RESIDENT, Found.only("request-unanswered", sent).stakeholder());
    assertEquals(List.of(), Found.in(firstWith("requests", "status", "done")));
  }

  @Test
  void guidanceForOneUserReachesNoOther() {
    AssessmentContent forMaker = firstWith("userGuidance", "audience", MAKER);
    ReadinessItem item = Found.only("consumer-guidance-missing", forMaker);
    assertEquals(RESIDENT, item.stakeholder());
    assertEquals("「住まい手」に周知する「設置と初期設定」が記述されていない。", item.message().ja());
    assertEquals(List.of(), Found.in(firstWith("userGuidance", "audience", RESIDENT)));
  }

  @Test
  void blankGuidanceTellsNobodyAnything() {
    AssessmentContent blank = firstWith("userGuidance", "text", Text.japanese(" "));
    assertEquals(List.of("consumer-guidance-missing"), Found.codes(blank));
  }

  @Test
  void oneWhoIsNoUserIsToldNothing() {
    AssessmentContent noUsers = with(content(), "userGuidance", List.of());
    noUsers =
        with(
            noUsers,
            "stakeholders",
            List.of(
                CompleteContent.stakeholder(MAKER, "製造者", "iot-provider", null),
                CompleteContent.stakeholder(RESIDENT, "住まい手", "end-user", null)));
    assertEquals(List.of(), Found.in(noUsers));
  }

  private static AssessmentContent decisions(String field, @Nullable Object value) {
    return with(
        content(),
        "requirementDecisions",
        content().requirementDecisions().stream().map(row -> with(row, field, value)).toList());
  }
}
