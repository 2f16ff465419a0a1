package io.iotssf.assessment.readiness.domain;

import static io.iotssf.assessment.testing.CompleteContent.content;
import static io.iotssf.assessment.testing.CompleteContent.firstWith;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.catalog.UseCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaseGapsTest {
  private static final String RULE = "case-gap-open";

  @ParameterizedTest
  @MethodSource("lost")
  void whatACaseLostIsToldUntilItIsFilledIn(String field, AssessmentContent still) {
    assertEquals(1, Found.by(RULE, lacking(still, field, "figure")).size());
    assertEquals(List.of(), Found.by(RULE, lacking(content(), field, "figure")));
  }

  @ParameterizedTest
  @CsvSource({
    "overview, preparation",
    "connections, preparation",
    "anything, preparation",
    "mapping, risk-assessment",
    "policies, risk-treatment",
    "principal, risk-treatment"
  })
  void itStandsAtTheStepThatFillsIt(String field, String step) {
    AssessmentContent empty =
        with(with(content(), "solution", List.of()), "connections", List.of());
    empty = with(with(empty, "riskRatings", List.of()), "policies", List.of());
    empty = with(empty, "componentThreats", List.of());
    assertEquals(step, Found.only(RULE, lacking(empty, field, "figure")).step());
  }

  @ParameterizedTest
  @CsvSource({"figure, 図にのみ示されていたため", "page-break, 改ページで途切れたため", "annex-B, 附属書Bにのみ示されていたため"})
  void itSaysWhyAndQuotesTheNote(String why, String because) {
    assertEquals(
        "元のユースケースで%s失われている事項が補われていない。注記".formatted(because),
        Found.only(RULE, lacking(content(), "anything", why)).message().ja());
  }

  @Test
  void itDoesNotBlock() {
    assertEquals(false, Found.only(RULE, lacking(content(), "anything", "figure")).blocking());
  }

  static Stream<Arguments> lost() {
    AssessmentContent content = content();
    return Stream.of(
        Arguments.of("overview", firstWith("solution", "key", "o-1")),
        Arguments.of("stakeholderRelations", with(content, "relations", List.of())),
        Arguments.of("components", firstWith("components", "zone", null)),
        Arguments.of("components", firstWith("components", "description", null)),
        Arguments.of("components", with(content, "components", List.of())),
        Arguments.of("dataFlowDiagram", with(content, "dataFlows", List.of())),
        Arguments.of("connections", with(content, "connections", List.of())),
        Arguments.of("dataFlow", with(content, "dataFlows", List.of())),
        Arguments.of("dataFlowDiagram", firstWith("dataFlows", "from", null)),
        Arguments.of("mapping", firstWith("riskRatings", "level", null)),
        Arguments.of("mapping", with(content, "riskRatings", List.of())),
        Arguments.of("componentThreats", with(content, "componentThreats", List.of())),
        Arguments.of("principal", firstWith("componentThreats", "principal", null)),
        Arguments.of("principal", with(content, "componentThreats", List.of())),
        Arguments.of("policies", firstWith("policies", "key", "p-1")),
        Arguments.of("requirementRows", keyedDecisions()));
  }

  private static AssessmentContent keyedDecisions() {
    return with(
        content(),
        "requirementDecisions",
        content().requirementDecisions().stream().map(row -> with(row, "key", "d")).toList());
  }

  private static AssessmentContent lacking(AssessmentContent content, String field, String why) {
    return with(
        content, "missing", List.of(new UseCase.Missing(field, why, new Text("注記", "note"))));
  }
}
