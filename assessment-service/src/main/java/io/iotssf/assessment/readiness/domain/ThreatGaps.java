package io.iotssf.assessment.readiness.domain;

import io.iotssf.assessment.risk.domain.Phrase;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.ComponentThreat;
import io.iotssf.contracts.assessment.Incident;
import io.iotssf.contracts.assessment.RequirementDecision;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is lacking about threats to components. */
final class ThreatGaps {

  private ThreatGaps() {}

  static Stream<Gap> principalOpen(Situation situation) {
    return situation.content().componentThreats().stream()
        .filter(threat -> threat.principal() == null)
        .map(
            threat ->
                gap(
                    situation,
                    threat,
                    "「%s」の脅威「%s」が主要な脅威であるか否かが判断されていない。",
                    "%s: whether \"%s\" is a principal threat is not judged."));
  }

  /**
   * A threat behind an incident has to stand at the components that the incident concerns. While
   * there is no threat at all, that is said once instead.
   */
  static Stream<Gap> incidentThreatUnlisted(Situation situation) {
    Set<Pair> listed = listed(situation);
    if (listed.isEmpty()) {
      return Stream.empty();
    }
    return situation.content().incidents().stream()
        .filter(incident -> !unlisted(incident, listed).isEmpty())
        .map(incident -> unlisted(situation, incident, unlisted(incident, listed)));
  }

  /**
   * Somebody has to answer a threat by a requirement that names it. One that applies to all threats
   * does not count: a policy or an organisation says nothing on how this threat is met. A decision
   * that is still open counts: it is told by its own rule. While there is nothing to decide on at
   * all, that is said once instead.
   */
  static Stream<Gap> unanswered(Situation situation) {
    Set<String> answered = answered(situation);
    return situation.content().componentThreats().stream()
        .filter(threat -> situation.decisions().findAny().isPresent())
        .filter(threat -> !answered.contains(threat.threat()))
        .map(
            threat ->
                gap(
                    situation,
                    threat,
                    "「%s」の脅威「%s」に個別に対応する対策要件がない。",
                    "%s: no requirement answers \"%s\" by name."));
  }

  /** A threat at a component. */
  private record Pair(UUID component, String threat) {}

  private static Set<String> answered(Situation situation) {
    return situation
        .decisions()
        .filter(ThreatGaps::mayAnswer)
        .flatMap(decision -> decision.threats().stream())
        .collect(Collectors.toSet());
  }

  private static boolean mayAnswer(RequirementDecision decision) {
    return decision.decision() == null || RequirementDecision.ADOPTED.equals(decision.decision());
  }

  private static Set<Pair> listed(Situation situation) {
    return situation.content().componentThreats().stream()
        .map(threat -> new Pair(threat.component(), threat.threat()))
        .collect(Collectors.toSet());
  }

  private static List<Pair> unlisted(Incident incident, Set<Pair> listed) {
    return incident.components().stream()
        .flatMap(
            component -> incident.threats().stream().map(threat -> new Pair(component, threat)))
        .filter(pair -> !listed.contains(pair))
        .toList();
  }

  private static Gap unlisted(Situation situation, Incident incident, List<Pair> unlisted) {
    return new Gap(
        incident.stakeholder(),
        RowKind.INCIDENT,
        incident.id(),
        Phrase.of(
            "インシデントに挙げられた脅威が、機器ごとの脅威に挙げられていない：%s。",
            "Threats behind this incident are not listed at its components: %s.",
            Phrase.list(unlisted.stream().map(pair -> named(situation, pair)).toList())));
  }

  private static Text named(Situation situation, Pair pair) {
    return Phrase.of(
        "%s（%s）", "%s (%s)", situation.component(pair.component()), Phrase.code(pair.threat()));
  }

  private static Gap gap(Situation situation, ComponentThreat threat, String ja, String en) {
    return Gap.of(
        RowKind.COMPONENT_THREAT,
        threat.id(),
        Phrase.of(ja, en, situation.component(threat.component()), threat.text()));
  }
}
