package io.iotssf.assessment.testing;

import io.iotssf.assessment.risk.domain.RiskRating;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.ViewpointReason;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ratings of risk. */
public final class RatingFixture {
  private static final Source SOURCE = new Source("draft", null, null, null, null);

  private RatingFixture() {}

  public static RiskRating rating(String axis, @Nullable String level, String... viewpoints) {
    return new RiskRating(
        UUID.fromString("00000000-0000-0000-0000-000000000002"),
        "system",
        axis,
        level,
        List.of(viewpoints).stream()
            .map(viewpoint -> new ViewpointReason(viewpoint, Text.japanese("理由")))
            .toList(),
        List.of(),
        Text.japanese("結論"),
        SOURCE,
        1);
  }
}
