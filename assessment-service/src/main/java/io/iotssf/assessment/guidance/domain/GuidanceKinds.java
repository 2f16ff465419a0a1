package io.iotssf.assessment.guidance.domain;

import static io.iotssf.assessment.part.domain.References.stakeholder;

import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.UserGuidance;

/** The kind of row by which users are told. */
public final class GuidanceKinds {
  /** What users are told (利用者へのリスクの周知等). */
  public static final PartKind<UserGuidance> USER_GUIDANCE =
      PartKind.led(
          "user-guidance",
          "user-guidance",
          "userGuidance",
          UserGuidance.class,
          AssessmentContent::userGuidance,
          row -> stakeholder("audience", row.audience()),
          new GuidanceRule());

  private GuidanceKinds() {}
}
