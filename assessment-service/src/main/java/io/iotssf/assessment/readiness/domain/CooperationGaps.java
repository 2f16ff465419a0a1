package io.iotssf.assessment.readiness.domain;

import io.iotssf.assessment.risk.domain.Phrase;
import io.iotssf.contracts.assessment.HandOff;
import io.iotssf.contracts.assessment.ImplementationRequest;
import io.iotssf.contracts.assessment.RequirementDecision;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is lacking between stakeholders: answers to requests, agreement on hand-offs. */
final class CooperationGaps {
  private static final Set<String> CARRIED = Set.of("agreed", "done");

  private CooperationGaps() {}

  /** It is the turn of whoever is asked. */
  static Stream<Gap> requestUnanswered(Situation situation) {
    return situation.content().requests().stream()
        .filter(request -> request.status().equals(ImplementationRequest.SENT))
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
   * Accountability stays with the asker: that the asked party decides against it settles nothing. A
   * declined request is settled when the asker decides itself on what it serves (not to adopt it,
   * or to carry it out by a measure whose status it states), or has another request for it agreed
   * to. It is the asker's turn.
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
                        "「%2$s」が対応依頼を断ったが、説明責任を負う「%1$s」による代替の対応が示されていない。"
                            + "自ら決定する、別のステークホルダーに依頼する、改めて依頼する、又は依頼を取り下げること。",
                        "%2$s declined a request. %1$s stays accountable and has not said what it"
                            + " does instead: decide itself, ask another, ask again, or take the"
                            + " request back.",
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
    return situation
            .decisions()
            .filter(decision -> decision.stakeholder().equals(declined.from()))
            .filter(decision -> concerns(situation, declined, decision.id()))
            .anyMatch(decision -> isAnswer(situation, decision))
        || asksAnother(situation, declined);
  }

  private static boolean isAnswer(Situation situation, RequirementDecision decision) {
    return RequirementDecision.ADOPTED.equals(decision.decision())
        ? situation.measuresOf(decision.id()).stream().anyMatch(each -> each.status() != null)
        : decision.decision() != null;
  }

  private static boolean asksAnother(Situation situation, ImplementationRequest declined) {
    return situation.content().requests().stream()
        .filter(request -> CARRIED.contains(request.status()))
        .filter(request -> request.from().equals(declined.from()))
        .anyMatch(request -> concerns(situation, declined, request.decision()));
  }

  /** Whether a decision is the one that a request serves, or one on the same requirement. */
  private static boolean concerns(
      Situation situation, ImplementationRequest declined, @Nullable UUID other) {
    RequirementDecision served = situation.decision(declined.decision());
    RequirementDecision decision = situation.decision(other);
    if (served == null || decision == null) {
      return false;
    }
    return served.id().equals(decision.id())
        || (served.requirementId() != null
            && served.requirementId().equals(decision.requirementId()));
  }
}
