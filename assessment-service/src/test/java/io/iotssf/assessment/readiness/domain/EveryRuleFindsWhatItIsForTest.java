package io.iotssf.assessment.readiness.domain;

import static io.iotssf.assessment.testing.CompleteContent.TODAY;
import static io.iotssf.assessment.testing.CompleteContent.and;
import static io.iotssf.assessment.testing.CompleteContent.content;
import static io.iotssf.assessment.testing.CompleteContent.firstWith;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.iotssf.assessment.testing.CompleteContent;
import io.iotssf.assessment.testing.EditionFixture;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.RiskRating;
import io.iotssf.contracts.catalog.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks a complete assessment in one place for each rule. */
class EveryRuleFindsWhatItIsForTest {
  private static final Text TEXT = Text.japanese("文");
  private static final RiskRating.ReasonedLevel SERIOUS =
      new RiskRating.ReasonedLevel("serious", TEXT);

  @Test
  void aCompleteAssessmentLacksNothing() {
    assertEquals(List.of(), Readiness.of(content(), TODAY).items());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breaches")
  void aBreachIsFoundAndNothingElse(
      String code, boolean blocking, int times, AssessmentContent broken) {
    Readiness found = Readiness.of(broken, TODAY);
    assertEquals(Set.of(code), codes(found.items().stream()));
    assertEquals(times, found.items().size());
    assertEquals(blocking ? found.items() : List.of(), found.blocking());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breachesThatEntailOthers")
  void aBreachMayEntailOthers(Set<String> codes, AssessmentContent broken) {
    assertEquals(codes, codes(Readiness.of(broken, TODAY).items().stream()));
  }

  @Test
  void everyRuleIsBroken() {
    Set<String> broken =
        breaches().map(each -> String.valueOf(each.get()[0])).collect(Collectors.toSet());
    broken.addAll(Set.of("stakeholders-missing", "grave-requirement-not-adopted"));
    Set<String> rules =
        Readiness.rules().stream().map(ReadinessRule::code).collect(Collectors.toSet());
    assertEquals(rules, broken);
  }

  @Test
  void everyRuleSaysWhatIsLackingInBothLanguages() {
    broken()
        .flatMap(broken -> Readiness.of(broken, TODAY).items().stream())
        .forEach(
            item -> {
              assertFalse(item.message().ja().isBlank() || item.message().ja().contains("%"));
              assertFalse(String.valueOf(item.message().en()).matches("null|.*%.*"));
            });
  }

  /** All broken contents. */
  static Stream<AssessmentContent> broken() {
    return breaches().map(each -> (AssessmentContent) each.get()[3]);
  }

  static Stream<Arguments> breaches() {
    return Stream.of(preparation(), risks(), treatment(), decisions(), cooperation())
        .flatMap(each -> each);
  }

  static Stream<Arguments> preparation() {
    return Stream.of(
        blocking("solution-overview-missing", 1, firstWith("solution", "aspect", "premise")),
        telling(
            "premises-missing", 1, with(content(), "solution", content().solution().subList(0, 1))),
        blocking("applying-entity-missing", 1, with(content(), "applyingEntity", null)),
        telling("nobody-assigned", 1, firstWith("stakeholders", "assignees", List.of())),
        telling("relations-missing", 1, with(content(), "relations", List.of())),
        telling("component-responsibility-open", 1, firstWith("components", "ownedBy", null)),
        telling("component-placement-open", 1, firstWith("components", "internetFacing", null)),
        telling("connections-missing", 1, with(content(), "connections", List.of())),
        telling("data-flow-missing", 1, with(content(), "dataFlows", List.of())),
        blocking("risk-criteria-missing", 2, with(content(), "riskCriteria", List.of())),
        telling("risk-criteria-level-missing", 1, firstWith("riskCriteria", "level", "serious")),
        telling("risk-criteria-proposed", 1, firstWith("riskCriteria", "proposed", true)),
        telling("case-gap-open", 1, missing("something")),
        blocking("components-missing", 1, with(content(), "components", List.of())));
  }

  static Stream<Arguments> risks() {
    return Stream.of(
        telling("component-importance-open", 1, firstWith("components", "importance", null)),
        telling("incidents-missing", 1, with(content(), "incidents", List.of())),
        telling(
            "stakeholder-without-incident",
            1,
            with(content(), "incidents", content().incidents().subList(0, 1))),
        blocking("ratings-missing", 1, with(content(), "riskRatings", List.of())),
        blocking(
            "harmed-party-unrated",
            1,
            with(content(), "riskRatings", content().riskRatings().subList(0, 2))),
        blocking(
            "axis-unrated",
            1,
            with(content(), "riskRatings", content().riskRatings().subList(0, 3))),
        blocking("rating-level-missing", 1, firstWith("riskRatings", "level", null)),
        blocking("rating-reasons-missing", 1, firstWith("riskRatings", "reasons", List.of())),
        telling(
            "rating-viewpoint-open",
            1,
            firstWith(
                "riskRatings",
                "reasons",
                content().riskRatings().getFirst().reasons().subList(0, 1))),
        telling("rating-without-incident", 1, firstWith("riskRatings", "incidents", List.of())),
        telling("rating-statement-missing", 1, firstWith("riskRatings", "statement", null)),
        telling("rating-target-missing", 1, firstWith("riskRatings", "target", null)),
        telling("evaluation-missing", 1, with(content(), "evaluation", List.of())));
  }

  static Stream<Arguments> treatment() {
    AssessmentContent remains = firstWith("riskRatings", "afterTreatment", SERIOUS);
    return Stream.of(
        blocking("threats-missing", 1, with(content(), "componentThreats", List.of())),
        telling("component-without-threats", 1, oneThreatOnly()),
        telling("principal-threat-open", 1, firstWith("componentThreats", "principal", null)),
        telling(
            "incident-threat-unlisted", 1, firstWith("incidents", "threats", List.of("spoofing"))),
        telling("threat-unanswered", 1, threatOfItsOwn()),
        telling("grave-risk-without-policy", 1, with(content(), "policies", List.of())),
        telling(
            "policy-without-ratings",
            1,
            and(
                content(),
                "policies",
                with(content().policies().getFirst(), "ratings", List.of()))),
        telling("policy-addressee-open", 1, firstWith("policies", "addressee", null)),
        telling("asset-priorities-missing", 1, firstWith("priorities", "kind", "measure")),
        telling(
            "measure-priorities-missing",
            1,
            with(content(), "priorities", content().priorities().subList(0, 1))),
        telling("priority-without-reason", 1, firstWith("priorities", "byMagnitude", null)),
        telling(
            "after-treatment-missing",
            1,
            firstWith(
                firstWith("riskRatings", "afterTreatment", null),
                "riskRatings",
                "acceptance",
                accepted(TODAY))),
        blocking("residual-risk-unaccepted", 1, remains),
        blocking(
            "acceptance-expired",
            1,
            firstWith(remains, "riskRatings", "acceptance", accepted(TODAY.minusDays(1)))),
        telling("next-review-missing", 1, with(content(), "nextReview", null)),
        telling("next-review-past", 1, with(content(), "nextReview", TODAY.minusDays(1))));
  }

  static Stream<Arguments> decisions() {
    AssessmentContent withoutPolicyCalls = firstWith("policies", "requirements", List.of());
    return Stream.of(
        blocking("decision-open", 1, firstWith("requirementDecisions", "decision", null)),
        blocking("decisions-missing", 1, noDecisions(withoutPolicyCalls)),
        telling("policy-requirement-unlisted", 1, eachDecision("requirementId", "r-2")),
        telling(
            "requirement-row-undecided",
            1,
            with(content(), "requirementRows", List.of(row("in-operation")))),
        telling(
            "adopted-without-measures",
            1,
            with(content(), "measures", content().measures().subList(1, 2))),
        telling("adopted-schedule-open", 1, firstWith("requirementDecisions", "due", null)),
        blocking(
            "status-ahead-of-measures",
            1,
            firstWith("requirementDecisions", "status", "implemented")),
        telling("implemented-without-evidence", 1, firstWith("measures", "status", "implemented")),
        blocking("consumer-guidance-missing", 8, with(content(), "userGuidance", List.of())),
        telling("business-guidance-missing", 8, businessUserUntold()));
  }

  static Stream<Arguments> cooperation() {
    return Stream.of(
        telling("request-unanswered", 1, firstWith("requests", "status", "sent")),
        blocking("request-declined", 1, declinedRequest()),
        blocking("hand-off-open", 1, firstWith("handOffs", "agreedByRelier", false)));
  }

  static Stream<Arguments> breachesThatEntailOthers() {
    return Stream.of(
        arguments(Set.of("stakeholders-missing", "applying-entity-missing"), withoutStakeholders()),
        arguments(
            Set.of("grave-requirement-not-adopted", "threat-unanswered"),
            eachDecision("decision", "not-adopted")));
  }

  private static Arguments blocking(String code, int times, AssessmentContent broken) {
    return arguments(code, true, times, broken);
  }

  private static Arguments telling(String code, int times, AssessmentContent broken) {
    return arguments(code, false, times, broken);
  }

  private static Set<String> codes(Stream<ReadinessItem> items) {
    return items.map(ReadinessItem::rule).collect(Collectors.toSet());
  }

  private static AssessmentContent missing(String field) {
    return with(content(), "missing", List.of(new UseCase.Missing(field, "figure", TEXT)));
  }

  private static AssessmentContent withoutStakeholders() {
    return with(with(content(), "stakeholders", List.of()), "applyingEntity", null);
  }

  private static AssessmentContent oneThreatOnly() {
    AssessmentContent one =
        with(content(), "componentThreats", content().componentThreats().subList(0, 1));
    return with(
        one,
        "incidents",
        one.incidents().stream().map(each -> with(each, "components", List.of())).toList());
  }

  private static AssessmentContent threatOfItsOwn() {
    return and(
        content(),
        "componentThreats",
        with(
            with(content().componentThreats().getFirst(), "id", new UUID(0, 0)),
            "threat",
            "spoofing"));
  }

  private static AssessmentContent noDecisions(AssessmentContent content) {
    return with(content, "requirementDecisions", List.of());
  }

  private static AssessmentContent eachDecision(String field, Object value) {
    return with(
        content(),
        "requirementDecisions",
        content().requirementDecisions().stream().map(each -> with(each, field, value)).toList());
  }

  private static AssessmentContent businessUserUntold() {
    AssessmentContent untold = with(content(), "userGuidance", List.of());
    return with(
        untold,
        "stakeholders",
        untold.stakeholders().stream()
            .map(each -> each.userKind() == null ? each : with(each, "userKind", "business"))
            .toList());
  }

  private static AssessmentContent declinedRequest() {
    AssessmentContent unstated = firstWith("measures", "status", null);
    return firstWith(unstated, "requests", "status", "declined");
  }

  private static RiskRating.Acceptance accepted(LocalDate until) {
    return new RiskRating.Acceptance(CompleteContent.MAKER, TEXT, until);
  }

  private static UseCase.RequirementRow row(String perspective) {
    return new UseCase.RequirementRow(
        "t-1",
        1,
        perspective,
        "system",
        "maker",
        List.of("all"),
        TEXT,
        "r-9",
        EditionFixture.SOURCE);
  }
}
