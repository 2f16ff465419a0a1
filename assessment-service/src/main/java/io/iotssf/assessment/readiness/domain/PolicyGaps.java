package io.iotssf.assessment.readiness.domain;

import io.iotssf.assessment.risk.domain.Phrase;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.contracts.assessment.RiskRating;
import io.iotssf.contracts.assessment.TreatmentPolicy;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is lacking of the treatment policies. */
final class PolicyGaps {

  private PolicyGaps() {}

  /** A risk above the least level is one that a policy has to say something on. */
  static Stream<Gap> graveRiskWithoutPolicy(Situation situation) {
    Set<UUID> answered =
        situation.content().policies().stream()
            .flatMap(policy -> policy.ratings().stream())
            .collect(Collectors.toSet());
    return situation
        .graveRatings()
        .filter(rating -> !answered.contains(rating.id()))
        .map(
            rating ->
                Gap.of(
                    rating,
                    Phrase.of(
                        "%sに対する対策方針が定められていない。",
                        "%s: no treatment policy answers it.", situation.rating(rating))));
  }

  /** A policy says whose risk it lowers by the ratings that it answers. */
  static Stream<Gap> withoutRatings(Situation situation) {
    return situation.content().policies().stream()
        .filter(policy -> policy.ratings().isEmpty())
        .map(
            policy ->
                gap(
                    policy,
                    Phrase.of(
                        "対策方針「%s」がどのリスクに対するものかが示されていない。",
                        "Which rated risk the treatment policy \"%s\" answers is not said.",
                        policy.heading())));
  }

  static Stream<Gap> addresseeOpen(Situation situation) {
    return situation.content().policies().stream()
        .filter(policy -> policy.addressee() == null)
        .map(
            policy ->
                gap(
                    policy,
                    Phrase.of(
                        "対策方針「%s」を実施する主体が定められていない。",
                        "Nobody is named to carry out the treatment policy \"%s\".",
                        policy.heading())));
  }

  /** What a policy calls for has to be put before somebody to decide. */
  static Stream<Gap> requirementUnlisted(Situation situation) {
    return situation.content().policies().stream()
        .flatMap(
            policy ->
                calledFor(policy)
                    .filter(called -> decisionsOn(situation, called).isEmpty())
                    .map(
                        called ->
                            gap(
                                policy,
                                "対策方針「%s」が求める「%s」について、意思決定の対象となる行がない。",
                                "The policy \"%s\" calls for \"%s\", and nobody is to decide on"
                                    + " it.",
                                called)));
  }

  /**
   * Everybody who could meet what a grave risk calls for has declined. That may be right; a
   * reviewer has to see it.
   */
  static Stream<Gap> graveRequirementNotAdopted(Situation situation) {
    Set<UUID> grave = situation.graveRatings().map(RiskRating::id).collect(Collectors.toSet());
    return situation.content().policies().stream()
        .filter(policy -> policy.ratings().stream().anyMatch(grave::contains))
        .flatMap(
            policy ->
                calledFor(policy)
                    .filter(called -> declinedByAll(decisionsOn(situation, called)))
                    .map(
                        called ->
                            gap(
                                policy,
                                "影響の大きいリスクに対する対策方針「%s」が求める「%s」を、採用した者がいない。",
                                "The policy \"%s\" answers a grave risk and calls for \"%s\", and"
                                    + " nobody adopted it.",
                                called)));
  }

  private static Stream<TreatmentPolicy.CalledFor> calledFor(TreatmentPolicy policy) {
    return policy.requirements().stream().filter(called -> called.requirementId() != null);
  }

  private static List<RequirementDecision> decisionsOn(
      Situation situation, TreatmentPolicy.CalledFor called) {
    return situation
        .decisions()
        .filter(decision -> Objects.equals(decision.requirementId(), called.requirementId()))
        .toList();
  }

  private static boolean declinedByAll(List<RequirementDecision> decisions) {
    return !decisions.isEmpty()
        && decisions.stream()
            .allMatch(
                decision ->
                    decision.decision() != null
                        && !RequirementDecision.ADOPTED.equals(decision.decision()));
  }

  private static Gap gap(
      TreatmentPolicy policy, String ja, String en, TreatmentPolicy.CalledFor called) {
    return gap(policy, Phrase.of(ja, en, policy.heading(), called.text()));
  }

  private static Gap gap(TreatmentPolicy policy, Text message) {
    return new Gap(policy.addressee(), RowKind.POLICY, policy.id(), message);
  }
}
