package io.iotssf.assessment.readiness.domain;

import static io.iotssf.assessment.testing.CompleteContent.and;
import static io.iotssf.assessment.testing.CompleteContent.content;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.EditionFixture;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.contracts.catalog.UseCase;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SocialSupportIsOutsideReadinessTest {

  @Test
  void nobodyHasToDecideOnWhatSocietyDoes() {
    assertEquals(List.of(), Found.in(and(content(), "requirementDecisions", ofSociety(null))));
  }

  @Test
  void itsMeasuresAndScheduleAreNobodysHereToComplete() {
    assertEquals(List.of(), Found.in(and(content(), "requirementDecisions", ofSociety("adopted"))));
  }

  @Test
  void itsMeasuresNeedNoEvidence() {
    AssessmentContent content = and(content(), "requirementDecisions", ofSociety("adopted"));
    content =
        and(
            content,
            "measures",
            with(
                with(content.measures().getFirst(), "status", "implemented"),
                "decision",
                ofSociety(null).id()));
    assertEquals(List.of(), Found.in(content));
  }

  @Test
  void itDoesNotCountAsTheDecisionsOfTheAssessment() {
    AssessmentContent only = with(content(), "requirementDecisions", List.of(ofSociety("adopted")));
    assertEquals(1, Found.by("decisions-missing", only).size());
  }

  @Test
  void aQuotedRowOfSocietyIsNotMissed() {
    UseCase.RequirementRow row =
        new UseCase.RequirementRow(
            "t-1",
            1,
            "social-support",
            "procedure",
            "society",
            List.of("all"),
            Text.japanese("要件"),
            null,
            EditionFixture.SOURCE);
    assertEquals(List.of(), Found.in(with(content(), "requirementRows", List.of(row))));
  }

  private static RequirementDecision ofSociety(@Nullable String decision) {
    RequirementDecision own = content().requirementDecisions().getFirst();
    own = with(with(own, "id", new UUID(5, 9)), "perspective", "social-support");
    own = with(with(own, "priority", null), "status", null);
    return with(own, "decision", decision);
  }
}
