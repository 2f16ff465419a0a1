package io.iotssf.assessment.readiness.domain;

import io.iotssf.assessment.risk.domain.Phrase;
import io.iotssf.contracts.assessment.HandOff;
import io.iotssf.contracts.assessment.ImplementationRequest;
import io.iotssf.contracts.assessment.RequirementDecision;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What is lacking between stakeholders: answers to requests, agreement on hand-offs. */
final class CooperationGaps {
  private static final Set<String> CARRIED = Set.of("agreed", "done");

  private CooperationGaps() {}

  /** It is the turn of whoever is asked. */
  static Stream<Gap> requestUnanswered(Situation situation) {
    return situation.content().requests().stream()
        .filter(request -> request.status().equals("sent"))
        .map(
            request ->
                new Gap(
                    request.to(),
                    RowKind.REQUEST,
                    request.id(),
                    Phrase.of(
                        "「%s」から「%s」への対応依頼に、回答がない。",
                        "The request of %s to %s is not answered.",
                        situation.stakeholder(request.from()),
                        situation.stakeholder(request.to()))));
  }

  /**
   * Accountability stays with the asker. A declined request is settled when the asker decides on
   * what it serves: not to adopt it, or to carry it out by a measure whose status it states, or by
   * another request that is agreed to. It is the asker's turn.
   */
  static Stream<Gap> requestDeclined(Situation situation) {
    return situation.content().requests().stream()
        .filter(request -> request.status().equals("declined"))
        .filter(request -> !settled(situation, request))
        .map(
            request ->
                new Gap(
                    request.from(),
                    RowKind.REQUEST,
                    request.id(),
                    Phrase.of(
                        "「%2$s」が対応依頼を断ったが、説明責任を負う「%1$s」による代替の対応が示されていない。",
                        "%2$s declined a request. %1$s stays accountable and has not said what it"
                            + " does instead.",
                        situation.stakeholder(request.from()),
                        situation.stakeholder(request.to()))));
  }

  /** It is the turn of whoever has not agreed, of the provider first. */
  static Stream<Gap> handOffOpen(Situation situation) {
    return situation.content().handOffs().stream()
        .filter(handOff -> !handOff.closed())
        .map(handOff -> handOffOpen(situation, handOff));
  }

  private static Gap handOffOpen(Situation situation, HandOff handOff) {
    return new Gap(
        handOff.agreedByProvider() ? handOff.relier() : handOff.provider(),
        RowKind.HAND_OFF,
        handOff.id(),
        Phrase.of(
            "「%s」から「%s」への引継ぎ事項について、双方の合意が成立していない。",
            "What %s provides and %s relies on is not agreed by both.",
            situation.stakeholder(handOff.provider()),
            situation.stakeholder(handOff.relier())));
  }

  private static boolean settled(Situation situation, ImplementationRequest declined) {
    RequirementDecision decision = situation.decision(declined.decision());
    return decision != null
        && (isDeclined(decision)
            || carriesItself(situation, decision)
            || asksAnother(situation, declined));
  }

  private static boolean isDeclined(RequirementDecision decision) {
    return decision.decision() != null && !RequirementDecision.ADOPTED.equals(decision.decision());
  }

  private static boolean carriesItself(Situation situation, RequirementDecision decision) {
    return RequirementDecision.ADOPTED.equals(decision.decision())
        && situation.measuresOf(decision.id()).stream()
            .anyMatch(measure -> measure.status() != null);
  }

  private static boolean asksAnother(Situation situation, ImplementationRequest declined) {
    return situation.content().requests().stream()
        .filter(request -> CARRIED.contains(request.status()))
        .filter(request -> request.from().equals(declined.from()))
        .anyMatch(request -> Objects.equals(request.decision(), declined.decision()));
  }
}
