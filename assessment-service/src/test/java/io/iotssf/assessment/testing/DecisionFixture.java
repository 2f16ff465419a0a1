package io.iotssf.assessment.testing;

import io.iotssf.assessment.treatment.domain.RequirementDecision;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decisions on requirements. */
public final class DecisionFixture {
  public static final UUID STAKEHOLDER = UUID.fromString("00000000-0000-0000-0000-00000000000c");

  private DecisionFixture() {}

  public static RequirementDecision decision(String decision, @Nullable String reason) {
    return new RequirementDecision(
        UUID.fromString("00000000-0000-0000-0000-000000000003"),
        STAKEHOLDER,
        1,
        "before-operation",
        "system",
        Text.japanese("要件"),
        null,
        List.of(),
        decision,
        reason,
        List.of(),
        new Source("draft", null, "4", "1", null),
        1);
  }
}
