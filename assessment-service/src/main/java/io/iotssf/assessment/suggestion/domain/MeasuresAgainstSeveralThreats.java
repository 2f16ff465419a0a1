package io.iotssf.assessment.suggestion.domain;

import io.iotssf.assessment.risk.domain.Phrase;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.ComponentThreat;
import io.iotssf.contracts.assessment.RequirementDecision;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Measures that meet several threats at once: decisions that name two or more of the threats
 * assumed for the components, are adopted or still open, and are not implemented. What applies to
 * all threats meets none in particular and is left out, and so is what society does. The more
 * threats it meets, the earlier it comes; then the more components.
 *
 * @param met the threats at components that it answers by name
 */
record MeasuresAgainstSeveralThreats(RequirementDecision decision, List<ComponentThreat> met) {
  private static final String SOCIAL_SUPPORT = "social-support";
  private static final String IMPLEMENTED = "implemented";
  private static final int SEVERAL = 2;

  static List<Suggestion> of(AssessmentContent content, Names names) {
    return content.requirementDecisions().stream()
        .filter(MeasuresAgainstSeveralThreats::isToDo)
        .map(decision -> of(decision, content))
        .filter(measure -> measure.threats().size() >= SEVERAL)
        .sorted(
            Comparator.comparingInt(MeasuresAgainstSeveralThreats::threatCount)
                .thenComparing(MeasuresAgainstSeveralThreats::componentCount)
                .reversed())
        .map(measure -> measure.suggestion(names))
        .toList();
  }

  private static MeasuresAgainstSeveralThreats of(
      RequirementDecision decision, AssessmentContent content) {
    return new MeasuresAgainstSeveralThreats(
        decision,
        content.componentThreats().stream()
            .filter(threat -> decision.threats().contains(threat.threat()))
            .toList());
  }

  private static boolean isToDo(RequirementDecision decision) {
    boolean rejected =
        decision.decision() != null && !RequirementDecision.ADOPTED.equals(decision.decision());
    return !rejected
        && !IMPLEMENTED.equals(decision.status())
        && !decision.perspective().equals(SOCIAL_SUPPORT);
  }

  private List<String> threats() {
    return met.stream().map(ComponentThreat::threat).distinct().toList();
  }

  private List<UUID> components() {
    return met.stream().map(ComponentThreat::component).distinct().toList();
  }

  private int threatCount() {
    return threats().size();
  }

  private int componentCount() {
    return components().size();
  }

  private Suggestion suggestion(Names names) {
    return new Suggestion(
        Suggestion.MEASURE,
        subject(),
        decision.requirementId(),
        components(),
        threats(),
        List.of(),
        List.of(decision.id()),
        List.of(),
        reason(names));
  }

  private Text subject() {
    Text requirement = decision.requirement();
    return requirement == null
        ? new Text("要件名が原典で失われている行", "a row whose requirement the source lost")
        : requirement;
  }

  private Text reason(Names names) {
    return Phrase.of(
        "%sに想定される%s種類の脅威（%s）に一度に対応でき、まだ実施済みでないため、優先して講じることを提案する。",
        "It is suggested to take it first: for %s it meets %s kinds of threat (%s), and it is not"
            + " yet implemented.",
        names.components(components()),
        Phrase.code(threatCount()),
        names.threats(threats()));
  }
}
