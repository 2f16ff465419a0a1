package io.iotssf.assessment.readiness.domain;

import static io.iotssf.assessment.readiness.domain.ReadinessRule.blocking;
import static io.iotssf.assessment.readiness.domain.ReadinessRule.telling;
import static io.iotssf.assessment.readiness.domain.Step.GUIDANCE;

import java.util.List;

/**
 * What users have to be told. Nobody tells consumers what this assessment does not tell them, so
 * submission waits for it; business users have contracts and people for it.
 */
final class GuidanceRules {
  static final List<ReadinessRule> ALL =
      List.of(
          blocking(GUIDANCE, "consumer-guidance-missing", GuidanceGaps.of("consumer")),
          telling(GUIDANCE, "business-guidance-missing", GuidanceGaps.of("business")));

  private GuidanceRules() {}
}
