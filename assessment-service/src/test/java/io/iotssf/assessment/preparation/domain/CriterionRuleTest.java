package io.iotssf.assessment.preparation.domain;

import static io.iotssf.assessment.testing.RowFixture.CRITERION;
import static io.iotssf.assessment.testing.RowFixture.id;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.Around;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.contracts.assessment.RiskCriterion;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriterionRuleTest {
  private static final RiskCriterion ANOTHER = with(CRITERION, "id", id(99));

  @Test
  void levelAndViewpointAreThoseOfTheAxis() {
    assertEquals(List.of("/level"), faults(with(CRITERION, "level", "catastrophic")));
    assertEquals(List.of("/viewpoint"), faults(with(CRITERION, "viewpoint", "duration")));
  }

  @Test
  void aLevelHasOneMeaningForAViewpoint() {
    assertEquals(List.of(""), faults(CRITERION, ANOTHER));
    assertEquals(List.of(), faults(CRITERION, with(ANOTHER, "level", "fatal")));
    assertEquals(List.of(), faults(CRITERION, with(ANOTHER, "viewpoint", "privacy")));
  }

  @Test
  void aMeaningForAllViewpointsStandsBesideThoseForOne() {
    RiskCriterion general = with(CRITERION, "viewpoint", null);
    assertEquals(List.of(), faults(general, ANOTHER));
    assertEquals(List.of(""), faults(general, with(ANOTHER, "viewpoint", null)));
  }

  @Test
  void theAxesShareNamesOfLevelsAndNoMeanings() {
    RiskCriterion limited = with(with(CRITERION, "viewpoint", null), "level", "limited");
    RiskCriterion economic = with(with(limited, "axis", "economic-impact"), "id", id(99));
    assertEquals(List.of(), faults(limited, economic));
  }

  private static List<String> faults(RiskCriterion row, Part... others) {
    return Around.faults(PreparationKinds.RISK_CRITERION, row, others);
  }
}
