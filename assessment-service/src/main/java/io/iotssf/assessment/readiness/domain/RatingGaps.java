package io.iotssf.assessment.readiness.domain;

import io.iotssf.assessment.risk.domain.Axis;
import io.iotssf.assessment.risk.domain.Phrase;
import io.iotssf.assessment.risk.domain.SubjectKey;
import io.iotssf.assessment.risk.domain.Terms;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.RiskRating;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is lacking of single ratings. */
final class RatingGaps {

  private RatingGaps() {}

  /** Told once for each subject and axis, at the subject's first rating. */
  static Stream<Gap> axisUnrated(Situation situation) {
    Map<SubjectKey, RiskRating> firstOf = new LinkedHashMap<>();
    situation
        .content()
        .riskRatings()
        .forEach(rating -> firstOf.putIfAbsent(SubjectKey.of(rating), rating));
    return firstOf.values().stream()
        .flatMap(
            rating ->
                Arrays.stream(Axis.values())
                    .filter(axis -> !isRated(situation, SubjectKey.of(rating), axis))
                    .map(axis -> Gap.of(rating, axisUnrated(situation, rating, axis))));
  }

  /** Says so where the level was one that only a figure of the use case showed. */
  static Stream<Gap> withoutLevel(Situation situation) {
    return situation.content().riskRatings().stream()
        .filter(rating -> rating.level() == null)
        .map(rating -> Gap.of(rating, levelMissing(situation, rating)));
  }

  /** A level that nobody gave a reason for cannot be followed by anybody. */
  static Stream<Gap> withoutReasons(Situation situation) {
    return situation.content().riskRatings().stream()
        .filter(rating -> rating.reasons().isEmpty())
        .map(
            rating ->
                gap(situation, rating, "%sについて、レベルの判断理由が記述されていない。", "%s: no reason is given."));
  }

  /** Where there is no reason at all, that is told by its own rule. */
  static Stream<Gap> viewpointOpen(Situation situation) {
    return situation.content().riskRatings().stream()
        .filter(rating -> !rating.reasons().isEmpty() && !openViewpoints(rating).isEmpty())
        .map(rating -> Gap.of(rating, viewpointsOpen(situation, rating)));
  }

  /** While there is no incident at all, that is said once instead. */
  static Stream<Gap> withoutIncident(Situation situation) {
    return situation.content().riskRatings().stream()
        .filter(
            rating -> rating.incidents().isEmpty() && !situation.content().incidents().isEmpty())
        .map(
            rating ->
                gap(
                    situation,
                    rating,
                    "%sについて、根拠となるインシデントが示されていない。",
                    "%s: no incident behind it is named."));
  }

  static Stream<Gap> withoutStatement(Situation situation) {
    return situation.content().riskRatings().stream()
        .filter(rating -> rating.statement() == null)
        .map(
            rating ->
                gap(situation, rating, "%sについて、結論となる記述がない。", "%s: no statement concludes it."));
  }

  /** A risk at the least level is where treatment would bring it. */
  static Stream<Gap> withoutTarget(Situation situation) {
    return situation
        .graveRatings()
        .filter(rating -> rating.target() == null)
        .map(
            rating ->
                gap(situation, rating, "%sについて、目標とする水準が定められていない。", "%s: no target level is set."));
  }

  private static boolean isRated(Situation situation, SubjectKey subject, Axis axis) {
    return situation.content().riskRatings().stream()
        .anyMatch(
            rating -> SubjectKey.of(rating).equals(subject) && rating.axis().equals(axis.code()));
  }

  private static Text axisUnrated(Situation situation, RiskRating rating, Axis axis) {
    return Phrase.of(
        "「%s」について、%sが評価されていない。",
        "%s is not rated on the axis \"%s\".",
        situation.subject(rating.subject()),
        Terms.axis(axis.code()));
  }

  private static Text levelMissing(Situation situation, RiskRating rating) {
    return onlyInFigure(situation, rating)
        ? Phrase.of(
            "%sについて、レベルが定められていない。元のユースケースでは図にのみ示されており、その図は失われている。",
            "%s: no level is set. In the use case only a figure showed it, and the figure is lost.",
            situation.rating(rating))
        : Phrase.of("%sについて、レベルが定められていない。", "%s: no level is set.", situation.rating(rating));
  }

  private static boolean onlyInFigure(Situation situation, RiskRating rating) {
    return rating.key() != null
        && situation.content().missing().stream()
            .anyMatch(
                missing -> missing.field().equals("mapping") && missing.why().equals("figure"));
  }

  private static List<String> openViewpoints(RiskRating rating) {
    return Axis.of(rating.axis()).map(Axis::viewpoints).orElse(List.of()).stream()
        .filter(
            viewpoint ->
                rating.reasons().stream().noneMatch(reason -> viewpoint.equals(reason.viewpoint())))
        .toList();
  }

  private static Text viewpointsOpen(Situation situation, RiskRating rating) {
    return Phrase.of(
        "%sについて、次の観点からの理由が示されていない：%s。",
        "%s: no reason is given from these viewpoints: %s.",
        situation.rating(rating),
        Phrase.list(openViewpoints(rating).stream().map(Terms::viewpoint).toList()));
  }

  private static Gap gap(Situation situation, RiskRating rating, String ja, String en) {
    return Gap.of(rating, Phrase.of(ja, en, situation.rating(rating)));
  }
}
