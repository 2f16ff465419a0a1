package io.iotssf.assessment.readiness.domain;

import io.iotssf.assessment.risk.domain.Phrase;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.Priority;
import io.iotssf.contracts.assessment.RiskRating;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is lacking at the end of treatment: what comes first, what remains, who accepts it. */
final class ResidualGaps {

  private ResidualGaps() {}

  static Stream<Gap> priorityWithoutReason(Situation situation) {
    return situation.content().priorities().stream()
        .filter(ResidualGaps::hasNoReason)
        .map(
            priority ->
                Gap.of(
                    RowKind.PRIORITY,
                    priority.id(),
                    Phrase.of(
                        "「%s」を優先する理由が示されていない。",
                        "Why \"%s\" comes first is not said.", priority.subject())));
  }

  static Stream<Gap> afterTreatmentMissing(Situation situation) {
    return situation
        .graveRatings()
        .filter(rating -> rating.afterTreatment() == null)
        .map(
            rating ->
                Gap.of(
                    rating,
                    Phrase.of(
                        "%sについて、対策後に残る水準が示されていない。",
                        "%s: the level after treatment is not stated.", situation.rating(rating))));
  }

  /**
   * What remains above the target has an owner who accepts it. Without a target, everything above
   * the least level counts as above it: else whoever sets none would never have to answer. For the
   * same reason the level as it is remains where there is a target and none after treatment.
   */
  static Stream<Gap> unaccepted(Situation situation) {
    return situation.content().riskRatings().stream()
        .filter(rating -> rating.acceptance() == null && missesTarget(rating))
        .map(rating -> Gap.of(rating, unaccepted(situation, rating)));
  }

  /** An acceptance holds on its last day. */
  static Stream<Gap> acceptanceExpired(Situation situation) {
    return situation.content().riskRatings().stream()
        .flatMap(
            rating ->
                Stream.ofNullable(rating.acceptance())
                    .filter(acceptance -> acceptance.until().isBefore(situation.today()))
                    .map(acceptance -> expired(situation, rating, acceptance)));
  }

  static Stream<Gap> reviewPast(Situation situation) {
    return Stream.ofNullable(situation.content().nextReview())
        .filter(day -> day.isBefore(situation.today()))
        .map(ResidualGaps::reviewPast);
  }

  private static boolean hasNoReason(Priority priority) {
    return priority.byMagnitude() == null
        && priority.byLikelihood() == null
        && priority.byEffectiveness() == null;
  }

  private static boolean missesTarget(RiskRating rating) {
    int target = Math.max(0, rank(rating, rating.target()));
    int after = rank(rating, rating.afterTreatment());
    boolean levelRemains = after < 0 && rating.target() != null;
    return (levelRemains ? Situation.rank(rating, rating.level()) : after) > target;
  }

  private static int rank(RiskRating rating, RiskRating.@Nullable ReasonedLevel reasoned) {
    return Situation.rank(rating, reasoned == null ? null : reasoned.level());
  }

  private static Text unaccepted(Situation situation, RiskRating rating) {
    return Phrase.of(
        "%sについて、対策後に残る水準が目標とする水準を上回るが、残留リスクを受容する者が定められていない。",
        "%s: what remains after treatment is above the target level, and nobody accepts it.",
        situation.rating(rating));
  }

  private static Gap expired(
      Situation situation, RiskRating rating, RiskRating.Acceptance acceptance) {
    return new Gap(
        acceptance.owner(),
        RowKind.RISK_RATING,
        rating.id(),
        Phrase.of(
            "%sについて、「%s」による残留リスクの受容の期限（%s）が過ぎている。",
            "%s: the acceptance by %s ended on %s.",
            situation.rating(rating),
            situation.stakeholder(acceptance.owner()),
            Phrase.code(acceptance.until())));
  }

  private static Gap reviewPast(LocalDate day) {
    return Gap.general(
        Phrase.of(
            "次回の見直し日（%s）が過ぎている。", "The day of the next review (%s) has passed.", Phrase.code(day)));
  }
}
