package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.assessment.RiskRating;
import io.iotssf.report.rendering.model.Absence;
import io.iotssf.report.rendering.model.Label;
import io.iotssf.report.rendering.model.Rating;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the ratings in words. */
final class RatingComposer {
  private final Names names;

  RatingComposer(Names names) {
    this.names = names;
  }

  Rating compose(RiskRating rating) {
    return new Rating(
        names.subject(rating.subject()),
        JapaneseWording.axis(rating.axis()),
        JapaneseWording.axisNumber(rating.axis()),
        level(rating, rating.level()),
        PlainText.orNull(rating.overrideReason()),
        rating.reasons().stream().map(reason -> reason(rating, reason)).toList(),
        PlainText.all(rating.conditions()),
        PlainText.orNull(rating.statement()),
        reasoned(rating, rating.target()),
        reasoned(rating, rating.afterTreatment()),
        acceptance(rating.acceptance()),
        absent(rating));
  }

  private static List<Absence> absent(RiskRating rating) {
    return Absences.ofRow(rating.source())
        .settled("level", rating.level(), "未評価", "Not rated")
        .stated("reasons", rating.reasons())
        .stated("statement", PlainText.orNull(rating.statement()))
        .settled("target", rating.target(), "定めていない", "Not set")
        .settled("afterTreatment", rating.afterTreatment(), "未評価", "Not rated")
        .settled("acceptance", rating.acceptance(), "受容の記載なし", "No acceptance stated")
        .list();
  }

  private static Rating.Reason reason(RiskRating rating, RiskRating.Reason reason) {
    return new Rating.Reason(
        reason.viewpoint() == null ? null : JapaneseWording.viewpoint(reason.viewpoint()),
        level(rating, reason.level()),
        PlainText.of(reason.reason()),
        Absences.ofPart(rating.source())
            .printed("viewpoint", reason.viewpoint())
            .settled("level", reason.level(), "未評価", "Not rated")
            .list());
  }

  private static @Nullable Label level(RiskRating rating, @Nullable String code) {
    return code == null ? null : JapaneseWording.level(rating.axis(), code);
  }

  private static Rating.@Nullable ReasonedLevel reasoned(
      RiskRating rating, RiskRating.@Nullable ReasonedLevel said) {
    return said == null
        ? null
        : new Rating.ReasonedLevel(
            JapaneseWording.level(rating.axis(), said.level()), PlainText.of(said.basis()));
  }

  private Rating.@Nullable Acceptance acceptance(RiskRating.@Nullable Acceptance said) {
    return said == null
        ? null
        : new Rating.Acceptance(
            names.party(said.owner()),
            PlainText.of(said.reason()),
            said.until(),
            PlainText.date(said.until()));
  }
}
