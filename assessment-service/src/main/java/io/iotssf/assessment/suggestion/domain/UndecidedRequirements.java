package io.iotssf.assessment.suggestion.domain;

import io.iotssf.assessment.risk.domain.Phrase;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.ComponentThreat;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.UseCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Requirements that a component's threats call for and nobody has decided.
 *
 * <p>Which requirement answers a threat follows from the requirement tables of the edition's cases:
 * one whose row names the threat, or applies to all of them. A requirement counts as decided once
 * one stakeholder has decided on it, in whatever way. Rows of the fourth perspective are for
 * society and are left out, and so are rows whose requirement the edition does not list. What
 * answers most of the threats by name comes first; what applies to all threats comes last.
 *
 * @param rows the case rows that word the requirement and answer a threat of the assessment
 * @param named the threats that these rows name; empty when they only apply to all
 */
record UndecidedRequirements(
    String requirementId, List<UseCase.RequirementRow> rows, List<ComponentThreat> named) {
  private static final String ALL_THREATS = "all";
  private static final String SOCIAL_SUPPORT = "social-support";

  static List<Suggestion> of(AssessmentContent content, EditionDocument edition, Names names) {
    if (content.componentThreats().isEmpty()) {
      return List.of();
    }
    Set<String> decided = decided(content);
    return answering(content, edition).entrySet().stream()
        .filter(entry -> !decided.contains(entry.getKey()))
        .map(entry -> of(entry.getKey(), entry.getValue(), content))
        .sorted(Comparator.comparingLong(UndecidedRequirements::threatCount).reversed())
        .map(each -> each.suggestion(content, names))
        .toList();
  }

  private static UndecidedRequirements of(
      String requirementId, List<UseCase.RequirementRow> rows, AssessmentContent content) {
    List<ComponentThreat> named =
        content.componentThreats().stream()
            .filter(threat -> rows.stream().anyMatch(row -> names(row, threat.threat())))
            .toList();
    return new UndecidedRequirements(requirementId, rows, named);
  }

  private static Map<String, List<UseCase.RequirementRow>> answering(
      AssessmentContent content, EditionDocument edition) {
    Map<String, List<UseCase.RequirementRow>> answering = new LinkedHashMap<>();
    edition.useCases().stream()
        .flatMap(useCase -> useCase.requirementRows().stream())
        .filter(row -> !row.perspective().equals(SOCIAL_SUPPORT))
        .filter(row -> answersAny(row, content))
        .forEach(row -> add(row, answering));
    return answering;
  }

  private static void add(
      UseCase.RequirementRow row, Map<String, List<UseCase.RequirementRow>> answering) {
    String requirement = row.requirementId();
    if (requirement != null) {
      answering.computeIfAbsent(requirement, id -> new ArrayList<>()).add(row);
    }
  }

  private static boolean answersAny(UseCase.RequirementRow row, AssessmentContent content) {
    return row.threats().contains(ALL_THREATS)
        || content.componentThreats().stream().anyMatch(threat -> names(row, threat.threat()));
  }

  private static boolean names(UseCase.RequirementRow row, String threat) {
    return row.threats().contains(threat);
  }

  private static Set<String> decided(AssessmentContent content) {
    return content.requirementDecisions().stream()
        .filter(decision -> decision.decision() != null)
        .map(RequirementDecision::requirementId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private long threatCount() {
    return threats().size();
  }

  private List<String> threats() {
    return named.stream().map(ComponentThreat::threat).distinct().toList();
  }

  private List<UUID> components() {
    return named.stream().map(ComponentThreat::component).distinct().toList();
  }

  private List<String> caseRows() {
    return rows.stream().map(UseCase.RequirementRow::id).toList();
  }

  private Suggestion suggestion(AssessmentContent content, Names names) {
    return new Suggestion(
        Suggestion.REQUIREMENT,
        names.requirement(requirementId).orElseGet(this::wordingOfRow),
        requirementId,
        components(),
        threats(),
        List.of(),
        open(content),
        caseRows(),
        named.isEmpty() ? generalReason() : reason(names));
  }

  private List<UUID> open(AssessmentContent content) {
    return content.requirementDecisions().stream()
        .filter(decision -> requirementId.equals(decision.requirementId()))
        .map(RequirementDecision::id)
        .toList();
  }

  private Text wordingOfRow() {
    return rows.stream()
        .map(UseCase.RequirementRow::requirement)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> Phrase.code(requirementId));
  }

  private Text reason(Names names) {
    return Phrase.of(
        "%sに想定される脅威（%s）に対して、ユースケース集の対策要件の表（%s）がこの対策要件を挙げているが、意思決定がなされていない。",
        "Threats are assumed for %s (%s). The requirement tables of the cases (%s) answer them by"
            + " this requirement, and nobody has decided on it.",
        names.components(components()),
        names.threats(threats()),
        Names.first(caseRows()));
  }

  private Text generalReason() {
    return Phrase.of(
        "ユースケース集の対策要件の表（%s）がこの対策要件を脅威全般に対して挙げているが、意思決定がなされていない。",
        "The requirement tables of the cases (%s) apply this requirement to all threats, and nobody"
            + " has decided on it.",
        Names.first(caseRows()));
  }
}
