package io.iotssf.assessment.readiness.domain;

import io.iotssf.assessment.risk.domain.Phrase;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Component;
import io.iotssf.contracts.catalog.UseCase;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the use case lost to a figure, a page break or an annex, and nobody has filled in yet. A
 * table that lost rows counts as filled once it has a row of the tenant's own: whether that is all
 * that was lost, only the lost page could tell.
 */
final class CaseGaps {

  private CaseGaps() {}

  /** Tells the gaps of one step. */
  static Function<Situation, Stream<Gap>> of(Step step) {
    return situation ->
        situation.content().missing().stream()
            .filter(missing -> step(missing) == step)
            .filter(missing -> !filled(missing.field(), situation.content()))
            .map(missing -> Gap.general(message(missing)));
  }

  /** The step that a field belongs to; a field that the product does not know is preparation's. */
  private static Step step(UseCase.Missing missing) {
    return switch (missing.field()) {
      case "mapping" -> Step.RISK_ASSESSMENT;
      case "componentThreats", "principal", "policies", "requirementRows" -> Step.RISK_TREATMENT;
      default -> Step.PREPARATION;
    };
  }

  private static boolean filled(String field, AssessmentContent content) {
    return switch (field) {
      case "overview" -> overviewIsOwn(content);
      case "stakeholderRelations" -> !content.relations().isEmpty();
      case "components" -> every(content.components(), CaseGaps::described);
      case "connections" -> !content.connections().isEmpty();
      case "dataFlow" -> !content.dataFlows().isEmpty();
      case "dataFlowDiagram" -> flowsNameComponents(content);
      case "mapping" -> everythingIsRated(content);
      case "componentThreats" -> !content.componentThreats().isEmpty();
      case "principal" -> principalIsDecided(content);
      case "policies" -> content.policies().stream().anyMatch(row -> row.key() == null);
      case "requirementRows" ->
          content.requirementDecisions().stream().anyMatch(row -> row.key() == null);
      default -> false;
    };
  }

  private static boolean overviewIsOwn(AssessmentContent content) {
    return content.solution().stream()
        .anyMatch(passage -> passage.aspect().equals("overview") && passage.key() == null);
  }

  private static boolean described(Component component) {
    return component.description() != null
        && component.ownedBy() != null
        && component.operatedBy() != null
        && component.zone() != null;
  }

  private static boolean flowsNameComponents(AssessmentContent content) {
    return every(content.dataFlows(), flow -> flow.from() != null && flow.to() != null);
  }

  private static boolean everythingIsRated(AssessmentContent content) {
    return every(content.riskRatings(), rating -> rating.level() != null);
  }

  private static boolean principalIsDecided(AssessmentContent content) {
    return every(content.componentThreats(), threat -> threat.principal() != null);
  }

  /** Whether there are rows, and the condition holds for each. */
  private static <T> boolean every(List<T> rows, Predicate<T> condition) {
    return !rows.isEmpty() && rows.stream().allMatch(condition);
  }

  private static Text message(UseCase.Missing missing) {
    return Phrase.of(
        "元のユースケースで%sため失われている事項が補われていない。%s",
        "What the use case lost (%s) is not filled in: %s", why(missing.why()), missing.note());
  }

  private static Text why(String why) {
    return switch (why) {
      case "figure" -> new Text("図にのみ示されていた", "only a figure showed it");
      case "page-break" -> new Text("改ページで途切れた", "a page break cut it off");
      case "annex-B" -> new Text("附属書Bにのみ示されていた", "only annex B showed it");
      default -> Phrase.code(why);
    };
  }
}
