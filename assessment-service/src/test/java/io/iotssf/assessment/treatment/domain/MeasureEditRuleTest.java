package io.iotssf.assessment.treatment.domain;

import static io.iotssf.assessment.dossier.domain.Ruling.Ground.PERSON;
import static io.iotssf.assessment.testing.RowFixture.DECISION;
import static io.iotssf.assessment.testing.RowFixture.MAKER;
import static io.iotssf.assessment.testing.RowFixture.MEASURE;
import static io.iotssf.assessment.testing.RowFixture.USER;
import static io.iotssf.assessment.testing.RowFixture.id;
import static io.iotssf.assessment.testing.RulingAssertions.assertAllowed;
import static io.iotssf.assessment.testing.RulingAssertions.assertRejected;
import static io.iotssf.assessment.testing.With.with;

import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.part.domain.Editor;
import io.iotssf.assessment.testing.Around;
import io.iotssf.contracts.assessment.ConcreteMeasure;
import io.iotssf.contracts.assessment.RequirementDecision;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasureEditRuleTest {
  private static final RequirementDecision OF_ANOTHER =
      with(with(DECISION, "id", id(99)), "stakeholder", USER);
  private static final Editor LEADING = new Editor(true, Set.of(), Set.of(MAKER));
  private static final Editor OF_THE_MAKER = new Editor(false, Set.of(MAKER), Set.of(MAKER));
  private static final Editor OF_THE_ASKER = new Editor(false, Set.of(USER), Set.of(USER));

  @Test
  void whoeverDecidesTheRequirementWritesItsMeasures() {
    ConcreteMeasure done = with(MEASURE, "status", "implemented");
    assertAllowed(judge(MEASURE, done, OF_THE_MAKER));
    assertAllowed(judge(null, MEASURE, OF_THE_MAKER));
    assertAllowed(judge(MEASURE, null, OF_THE_MAKER));
    assertAllowed(judge(MEASURE, done, LEADING));
  }

  @Test
  void whoeverAskedForItDoesNot() {
    assertRejected(PERSON, judge(MEASURE, MEASURE, OF_THE_ASKER));
    assertRejected(PERSON, judge(null, MEASURE, OF_THE_ASKER));
    assertRejected(PERSON, judge(MEASURE, null, OF_THE_ASKER));
  }

  @Test
  void aMeasureIsNotMovedToOrFromAnothersDecision() {
    ConcreteMeasure moved = with(MEASURE, "decision", OF_ANOTHER.id());
    assertRejected(PERSON, judge(MEASURE, moved, OF_THE_MAKER));
    assertRejected(PERSON, judge(moved, MEASURE, OF_THE_MAKER));
    assertAllowed(judge(MEASURE, moved, LEADING));
  }

  private static Ruling judge(
      @Nullable ConcreteMeasure before, @Nullable ConcreteMeasure after, Editor editor) {
    return new MeasureEditRule().judge(before, after, Around.of(DECISION, OF_ANOTHER), editor);
  }
}
