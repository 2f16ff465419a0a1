package io.iotssf.assessment.comparison.domain;

import static io.iotssf.assessment.testing.CompleteContent.MAKER;
import static io.iotssf.assessment.testing.CompleteContent.RESIDENT_RECOVERY;
import static io.iotssf.assessment.testing.CompleteContent.TODAY;
import static io.iotssf.assessment.testing.CompleteContent.and;
import static io.iotssf.assessment.testing.CompleteContent.content;
import static io.iotssf.assessment.testing.CompleteContent.firstWith;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.content.domain.Kinds;
import io.iotssf.assessment.content.domain.StartingContent;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.EvaluationStatement;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  private static final String EVALUATION = "evaluation-statement";

  @Test
  void whatIsTheSameDoesNotDiffer() {
    assertEquals(List.of(), compare(content(), content()));
  }

  @Test
  void aChangedFieldIsToldFromWhatToWhat() {
    assertEquals(
        List.of(
            new RowChange(
                "risk-rating",
                RESIDENT_RECOVERY,
                RowChange.CHANGED,
                List.of(new FieldChange("level", "serious", "fatal")))),
        compare(content(), firstWith("riskRatings", "level", "fatal")));
  }

  @Test
  void aFieldThatIsEmptiedOrFilledHasNothingOnThatSide() {
    assertEquals(
        List.of(new FieldChange("incidents", content().riskRatings().getFirst().incidents(), null)),
        compare(content(), firstWith("riskRatings", "incidents", List.of())).getFirst().fields());
    assertEquals(
        List.of(new FieldChange("level", null, "serious")),
        compare(firstWith("riskRatings", "level", null), content()).getFirst().fields());
  }

  @Test
  void aRowThatCameOrWentIsToldByAllItSays() {
    EvaluationStatement row = statement(1);
    AssessmentContent more = and(content(), "evaluation", row);
    List<FieldChange> added = List.of(new FieldChange("text", null, row.text()));
    List<FieldChange> removed = List.of(new FieldChange("text", row.text(), null));
    assertEquals(
        List.of(new RowChange(EVALUATION, row.id(), RowChange.ADDED, added)),
        compare(content(), more));
    assertEquals(
        List.of(new RowChange(EVALUATION, row.id(), RowChange.REMOVED, removed)),
        compare(more, content()));
  }

  @Test
  void theAssessmentsOwnFieldsAreCompared() {
    AssessmentContent after = with(with(content(), "applyingEntity", null), "nextReview", TODAY);
    assertEquals(
        List.of(
            new RowChange(
                RowChange.ASSESSMENT,
                null,
                RowChange.CHANGED,
                List.of(
                    new FieldChange("applyingEntity", MAKER, null),
                    new FieldChange("nextReview", TODAY.plusYears(1), TODAY)))),
        compare(content(), after));
  }

  @Test
  void whoIsAssignedIsNoPartOfWhatIsSaid() {
    assertEquals(
        List.of(), compare(content(), firstWith("stakeholders", "assignees", List.of("other"))));
  }

  @ParameterizedTest
  @CsvSource({
    "'1,2,3,4', '1,2,3,4', ''",
    "'1,2,3,4', '4,1,2,3', '4'",
    "'1,2,3,4', '2,3,4,1', '1'",
    "'1,2,3,4', '1,3,2,4', '3'",
    "'1,2,3', '1,9,2,3', ''",
    "'1,2,3', '1,3', ''",
    "'1,2,3,4,5', '5,3,1,2,4', '5,3'"
  })
  void asFewRowsAsPossibleMoved(String before, String after, String moved) {
    List<UUID> expected = moved.isEmpty() ? List.of() : ids(moved);
    assertEquals(
        expected,
        compare(statements(before), statements(after)).stream()
            .filter(change -> change.change().equals(RowChange.MOVED))
            .map(RowChange::id)
            .toList());
  }

  @Test
  void aMovedRowIsToldFromWhichPlaceToWhich() {
    assertEquals(
        List.of(
            new RowChange(
                EVALUATION,
                new UUID(20, 4),
                RowChange.MOVED,
                List.of(new FieldChange("position", 4, 1)))),
        compare(statements("1,2,3,4"), statements("4,1,2,3")));
  }

  @Test
  void aRowThatChangedAndMovedIsToldOnce() {
    Text other = Text.japanese("別の文");
    List<RowChange> changes =
        compare(statements("1,2,3"), firstWith(statements("3,1,2"), "evaluation", "text", other));
    assertEquals(
        List.of(
            new RowChange(
                EVALUATION,
                new UUID(20, 3),
                RowChange.CHANGED,
                List.of(
                    new FieldChange("text", statement(3).text(), other),
                    new FieldChange("position", 3, 1)))),
        changes);
  }

  @Test
  void rowsOfEveryKindAreCompared() {
    AssessmentContent blank = StartingContent.blank();
    for (PartKind<?> kind : Kinds.ALL) {
      int before = kind.rows().apply(blank).size();
      int after = kind.rows().apply(content()).size();
      assertEquals(
          before + after,
          compare(blank, content()).stream()
              .filter(change -> change.kind().equals(kind.code()))
              .count(),
          kind.code());
    }
  }

  private static List<RowChange> compare(AssessmentContent before, AssessmentContent after) {
    return Comparison.between(before, after, Kinds.ALL);
  }

  private static AssessmentContent statements(String ids) {
    return with(
        content(),
        "evaluation",
        Arrays.stream(ids.split(",", -1)).map(id -> statement(Integer.parseInt(id))).toList());
  }

  private static List<UUID> ids(String ids) {
    return statements(ids).evaluation().stream().map(EvaluationStatement::id).toList();
  }

  private static EvaluationStatement statement(int id) {
    return new EvaluationStatement(
        new UUID(20, id), null, new Text("評価" + id, "evaluation " + id), null);
  }
}
