package io.iotssf.assessment.readiness.domain;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.Component;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.contracts.assessment.RiskRating;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one rule found to be lacking; the fields are those of {@link ReadinessItem}. */
record Gap(@Nullable UUID stakeholder, @Nullable String kind, @Nullable UUID row, Text message) {

  /** About the assessment as a whole. */
  static Gap general(Text message) {
    return new Gap(null, null, null, message);
  }

  /** About a row that is nobody's own. */
  static Gap of(String kind, UUID row, Text message) {
    return new Gap(null, kind, row, message);
  }

  static Gap of(Component component, Text message) {
    return of(RowKind.COMPONENT, component.id(), message);
  }

  /** About a rating; it is a stakeholder's own where its risk is rated. */
  static Gap of(RiskRating rating, Text message) {
    RiskRating.Subject subject = rating.subject();
    UUID owner = subject.kind().equals("stakeholder") ? subject.id() : null;
    return new Gap(owner, RowKind.RISK_RATING, rating.id(), message);
  }

  static Gap of(RequirementDecision decision, Text message) {
    return new Gap(decision.stakeholder(), RowKind.DECISION, decision.id(), message);
  }
}
