package io.iotssf.assessment.readiness.domain;

import static io.iotssf.assessment.testing.CompleteContent.MAKER;
import static io.iotssf.assessment.testing.CompleteContent.RESIDENT;
import static io.iotssf.assessment.testing.CompleteContent.TODAY;
import static io.iotssf.assessment.testing.CompleteContent.firstWith;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.RiskRating;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidualRiskIsAcceptedTest {
  private static final String UNACCEPTED = "residual-risk-unaccepted";
  private static final String EXPIRED = "acceptance-expired";

  @ParameterizedTest
  @CsvSource({
    "limited, limited, 0",
    "limited, serious, 1",
    "limited, fatal, 1",
    "serious, limited, 0",
    "serious, serious, 0",
    "serious, fatal, 1",
    "fatal, fatal, 0",
    // without a target, what is above the least level has to be accepted
    ", limited, 0",
    ", serious, 1",
    // with a target alone, the level as it is remains
    "limited, , 1",
    "fatal, , 0",
    // what remains is not known yet, and nothing is aimed at
    ", , 0",
  })
  void whatRemainsAboveTheTargetIsAccepted(
      @Nullable String target, @Nullable String after, int found) {
    AssessmentContent content = firstWith("riskRatings", "target", reasoned(target));
    content = firstWith(content, "riskRatings", "afterTreatment", reasoned(after));
    assertEquals(found, Found.by(UNACCEPTED, content).size());
    assertEquals(List.of(), Found.by(UNACCEPTED, accepted(content, TODAY)));
  }

  @Test
  void anAcceptanceHoldsOnItsLastDay() {
    assertEquals(List.of(), Found.by(EXPIRED, accepted(remains(), TODAY)));
    assertEquals(1, Found.by(EXPIRED, accepted(remains(), TODAY.minusDays(1))).size());
  }

  @Test
  void whoeverAcceptedIsTheOneToRenewIt() {
    AssessmentContent expired = accepted(remains(), TODAY.minusDays(1));
    assertEquals(MAKER, Found.only(EXPIRED, expired).stakeholder());
    assertEquals(RESIDENT, Found.only(UNACCEPTED, remains()).stakeholder());
  }

  @Test
  void theReviewMayBeToday() {
    AssessmentContent today = with(remains(), "nextReview", TODAY);
    assertEquals(List.of(), Found.by("next-review-past", today));
  }

  private static AssessmentContent remains() {
    return firstWith("riskRatings", "afterTreatment", reasoned("serious"));
  }

  private static AssessmentContent accepted(AssessmentContent content, LocalDate until) {
    return firstWith(
        content,
        "riskRatings",
        "acceptance",
        new RiskRating.Acceptance(MAKER, Text.japanese("理由"), until));
  }

  private static RiskRating.@Nullable ReasonedLevel reasoned(@Nullable String level) {
    return level == null ? null : new RiskRating.ReasonedLevel(level, Text.japanese("根拠"));
  }
}
