package io.iotssf.assessment.risk.domain;

import static io.iotssf.assessment.part.domain.References.each;
import static io.iotssf.assessment.part.domain.References.one;
import static io.iotssf.assessment.part.domain.References.stakeholder;

import io.iotssf.assessment.part.domain.KindCodes;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.PartReference;
import io.iotssf.assessment.part.domain.References;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.EvaluationStatement;
import io.iotssf.contracts.assessment.Incident;
import io.iotssf.contracts.assessment.RiskRating;
import java.util.stream.Stream;

/** The kinds of rows of the risk assessment (overview 2-3). */
public final class RiskKinds {
  /** What may happen to whom. */
  public static final PartKind<Incident> INCIDENT =
      PartKind.led(
          KindCodes.INCIDENT,
          "incidents",
          "incidents",
          Incident.class,
          AssessmentContent::incidents,
          row ->
              Stream.concat(
                  stakeholder("stakeholder", row.stakeholder()),
                  each("components", KindCodes.COMPONENT, row.components())),
          new IncidentRule());

  /** How grave a risk is. */
  public static final PartKind<RiskRating> RISK_RATING =
      PartKind.led(
          KindCodes.RISK_RATING,
          "risk-ratings",
          "riskRatings",
          RiskRating.class,
          AssessmentContent::riskRatings,
          RiskKinds::referencesOf,
          new RatingRule());

  /** What follows from the ratings. */
  public static final PartKind<EvaluationStatement> EVALUATION =
      PartKind.led(
          "evaluation-statement",
          "evaluation",
          "evaluation",
          EvaluationStatement.class,
          AssessmentContent::evaluation,
          row -> References.none(),
          new EvaluationRule());

  private RiskKinds() {}

  private static Stream<PartReference> referencesOf(RiskRating row) {
    RiskRating.Acceptance acceptance = row.acceptance();
    return Stream.of(
            subject(row.subject()),
            each("incidents", KindCodes.INCIDENT, row.incidents()),
            stakeholder("acceptance/owner", acceptance == null ? null : acceptance.owner()))
        .flatMap(each -> each);
  }

  private static Stream<PartReference> subject(RiskRating.Subject subject) {
    return switch (subject.kind()) {
      case RatingSubjectRule.STAKEHOLDER -> stakeholder("subject/id", subject.id());
      case RatingSubjectRule.DEVICE -> one("subject/id", KindCodes.COMPONENT, subject.id());
      default -> References.none();
    };
  }
}
