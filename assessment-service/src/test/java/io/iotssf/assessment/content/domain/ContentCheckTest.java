package io.iotssf.assessment.content.domain;

import static io.iotssf.assessment.testing.RowFixture.COMPONENT;
import static io.iotssf.assessment.testing.RowFixture.EVALUATION;
import static io.iotssf.assessment.testing.RowFixture.RATING;
import static io.iotssf.assessment.testing.RowFixture.WORDS;
import static io.iotssf.assessment.testing.RowFixture.id;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.catalogue.domain.Template;
import io.iotssf.assessment.part.domain.Fault;
import io.iotssf.assessment.testing.EditionFixture;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.EvaluationStatement;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.contracts.assessment.RiskRating;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.UseCase;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContentCheckTest {
  private static final EditionDocument EDITION = EditionFixture.edition();
  private static final AssessmentContent CONTENT =
      StartingContent.from(new Template(EDITION, "0".repeat(64), EDITION.useCases().getFirst()));

  @Test
  void aFaultSaysWhichRowAndWhereInIt() {
    RiskRating wrong = with(CONTENT.riskRatings().getLast(), "level", "fatal");
    assertEquals(
        List.of("/riskRatings/1/level"),
        faults("riskRatings", List.of(CONTENT.riskRatings().getFirst(), wrong)));
  }

  @Test
  void anIdStandsOnceInAKind() {
    assertEquals(
        List.of("/evaluation/1/id"), faults("evaluation", List.of(EVALUATION, EVALUATION)));
  }

  @Test
  void everyRowThatIsNamedIsThere() {
    assertEquals(
        List.of(
            "/components/0/providedBy",
            "/components/0/ownedBy",
            "/components/0/operatedBy",
            "/components/0/outsourcedTo"),
        faultsOf(
            with(
                with(StartingContent.blank(), "components", List.of(COMPONENT)),
                "sources",
                List.of())));
  }

  @Test
  void aRatingOfADeviceNamesAComponentAndNotAStakeholder() {
    var subject = new RiskRating.Subject("device", CONTENT.applyingEntity(), WORDS);
    RiskRating rating = with(CONTENT.riskRatings().getFirst(), "subject", subject);
    assertEquals(List.of("/riskRatings/0/subject/id"), faults("riskRatings", List.of(rating)));
  }

  @Test
  void theApplyingEntityIsAStakeholder() {
    assertEquals(List.of("/applyingEntity"), faults("applyingEntity", id(99)));
    assertEquals(List.of(), faultsOf(with(CONTENT, "applyingEntity", null)));
  }

  @Test
  void theNextReviewIsASaneDay() {
    assertEquals(List.of("/nextReview"), faults("nextReview", LocalDate.of(20270, 1, 1)));
    assertEquals(List.of(), faults("nextReview", LocalDate.of(2000, 1, 1)));
    assertEquals(List.of(), faults("nextReview", LocalDate.of(2199, 12, 31)));
  }

  @Test
  void aDecisionNamesAQuotedRow() {
    RequirementDecision decision =
        with(CONTENT.requirementDecisions().getLast(), "requirementRow", "t9-99");
    AssessmentContent content =
        with(with(CONTENT, "requirementDecisions", List.of(decision)), "measures", List.of());
    assertEquals(List.of("/requirementDecisions/0/requirementRow"), faultsOf(content));
  }

  @Test
  void aTenantsOwnRequirementMayBeNamed() {
    RequirementDecision decision =
        with(CONTENT.requirementDecisions().getLast(), "requirementId", "own-1");
    AssessmentContent content =
        with(with(CONTENT, "requirementDecisions", List.of(decision)), "measures", List.of());
    assertEquals(List.of("/requirementDecisions/0/requirementId"), faultsOf(content));
    assertEquals(
        List.of(), ContentCheck.whole(ContentSurroundings.of(content, EDITION, Set.of("own-1"))));
  }

  @Test
  void tooManyRowsAreNotEvenLookedAt() {
    assertEquals(
        List.of("/riskRatings"), faults("riskRatings", Collections.nCopies(2_001, RATING)));
    assertEquals(
        List.of("/sources"),
        faults("sources", Collections.nCopies(2_001, CONTENT.sources().getFirst())));
  }

  @Test
  void asManyRowsAsATeamCanAnswerForAreLookedAt() {
    List<EvaluationStatement> rows =
        IntStream.range(0, 2_000).mapToObj(row -> with(EVALUATION, "id", id(row))).toList();
    assertEquals(List.of(), faults("evaluation", rows));
  }

  @Test
  void whatIsQuotedIsJudgedToo() {
    assertEquals(
        List.of("/missing/0/note"),
        faults("missing", List.of(new UseCase.Missing("a", "figure", with(WORDS, "ja", "")))));
  }

  private static List<String> faults(String field, Object value) {
    return faultsOf(with(CONTENT, field, value));
  }

  private static List<String> faultsOf(AssessmentContent content) {
    return ContentCheck.whole(ContentSurroundings.of(content, EDITION, Set.of())).stream()
        .map(Fault::pointer)
        .toList();
  }
}
