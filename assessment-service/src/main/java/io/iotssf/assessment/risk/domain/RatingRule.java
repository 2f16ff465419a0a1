package io.iotssf.assessment.risk.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.RiskRating;
import java.util.List;

/** All that a rating keeps: whose risk it is, its levels, its reasons, and who accepts the rest. */
final class RatingRule implements PartRule<RiskRating> {
  private static final List<PartRule<RiskRating>> RULES =
      List.of(
          new RatingSubjectRule(),
          new LevelsBelongToAxisRule(),
          new ViewpointsBelongToAxisRule(),
          new ConfirmedOrOverridden(),
          new AcceptanceRule(),
          new OneRatingPerSubjectRule());

  @Override
  public void judge(RiskRating row, Surroundings around, Faults faults) {
    Checks.origin(faults, row.key(), row.source());
    Checks.code(faults, "axis", row.axis(), Axis.codes());
    Checks.texts(faults, "conditions", row.conditions());
    Checks.bounded(faults, "incidents", row.incidents());
    Checks.once(faults, "incidents", row.incidents());
    Checks.optionalText(faults, "statement", row.statement());
    Checks.optionalText(faults, "overrideReason", row.overrideReason());
    RULES.forEach(rule -> rule.judge(row, around, faults));
  }
}
