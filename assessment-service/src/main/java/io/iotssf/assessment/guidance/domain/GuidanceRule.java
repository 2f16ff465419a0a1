package io.iotssf.assessment.guidance.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.UserGuidance;
import java.util.List;

/** Guidance stands under one of the topics of the sheet that users are given. */
final class GuidanceRule implements PartRule<UserGuidance> {
  private static final List<String> TOPICS =
      List.of(
          "setup",
          "safe-use",
          "misuse-risk",
          "contact",
          "abnormal-notice",
          "update",
          "end-of-support",
          "disposal");

  @Override
  public void judge(UserGuidance row, Surroundings around, Faults faults) {
    Checks.code(faults, "topic", row.topic(), TOPICS);
    Checks.text(faults, "text", row.text());
  }
}
