package io.iotssf.assessment.treatment.domain;

import static io.iotssf.assessment.dossier.domain.Ruling.Ground.PERSON;
import static io.iotssf.assessment.dossier.domain.Ruling.Ground.STATE;
import static io.iotssf.assessment.testing.RowFixture.MAKER;
import static io.iotssf.assessment.testing.RowFixture.USER;
import static io.iotssf.assessment.testing.RowFixture.WORDS;
import static io.iotssf.assessment.testing.RowFixture.id;
import static io.iotssf.assessment.testing.RulingAssertions.assertAllowed;
import static io.iotssf.assessment.testing.RulingAssertions.assertRejected;
import static io.iotssf.assessment.testing.With.with;

import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.part.domain.Editor;
import io.iotssf.assessment.testing.Around;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.HandOff;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HandOffEditRuleTest {
  private static final Text OTHER_WORDS = Text.japanese("別の言葉");
  private static final Set<UUID> BOTH = Set.of(MAKER, USER);
  private static final Editor PROVIDER = new Editor(false, Set.of(MAKER), BOTH);
  private static final Editor RELIER = new Editor(false, Set.of(USER), BOTH);
  private static final Editor LEADING = new Editor(true, Set.of(), BOTH);
  private static final Editor LEADING_ALONE = new Editor(true, Set.of(), Set.of(MAKER));
  private static final Editor STRANGER = new Editor(false, Set.of(id(9)), BOTH);

  @Test
  void eitherSideAddsItAgreedByNobody() {
    assertAllowed(judge(null, agreed(false, false), PROVIDER));
    assertAllowed(judge(null, agreed(false, false), RELIER));
    assertAllowed(judge(null, agreed(false, false), LEADING));
    assertRejected(PERSON, judge(null, agreed(false, false), STRANGER));
    assertRejected(STATE, judge(null, agreed(true, false), PROVIDER));
    assertRejected(STATE, judge(null, agreed(false, true), RELIER));
  }

  @Test
  void eachSideAgreesForItself() {
    HandOff open = agreed(false, false);
    assertAllowed(judge(open, agreed(true, false), PROVIDER));
    assertAllowed(judge(open, agreed(false, true), RELIER));
    assertRejected(PERSON, judge(open, agreed(false, true), PROVIDER));
    assertRejected(PERSON, judge(open, agreed(true, false), RELIER));
    assertRejected(PERSON, judge(open, agreed(true, false), LEADING));
  }

  @Test
  void eachSideTakesBackItsOwnAgreement() {
    HandOff closed = agreed(true, true);
    assertAllowed(judge(closed, agreed(false, true), PROVIDER));
    assertRejected(PERSON, judge(closed, agreed(true, false), PROVIDER));
  }

  @Test
  void whoeverLeadsAgreesForASideThatHasNobody() {
    assertAllowed(judge(agreed(false, false), agreed(false, true), LEADING_ALONE));
    assertRejected(PERSON, judge(agreed(false, false), agreed(true, false), LEADING_ALONE));
  }

  @Test
  void otherWordsNeedBothAgreementsAnew() {
    HandOff closed = agreed(true, true);
    assertRejected(STATE, judge(closed, with(closed, "text", OTHER_WORDS), PROVIDER));
    assertRejected(STATE, judge(closed, with(agreed(true, false), "text", OTHER_WORDS), PROVIDER));
    assertAllowed(judge(closed, with(agreed(false, false), "text", OTHER_WORDS), PROVIDER));
    assertRejected(STATE, judge(closed, with(closed, "decision", null), RELIER));
    assertAllowed(judge(closed, with(agreed(false, false), "decision", null), RELIER));
  }

  @Test
  void itStaysBetweenItsTwoParties() {
    HandOff open = agreed(false, false);
    assertRejected(STATE, judge(open, with(open, "provider", id(9)), LEADING));
    assertRejected(STATE, judge(open, with(open, "relier", id(9)), LEADING));
    assertRejected(PERSON, judge(open, open, STRANGER));
  }

  @Test
  void whatBothAgreedToIsNotRemoved() {
    assertRejected(STATE, judge(agreed(true, true), null, LEADING));
    assertAllowed(judge(agreed(true, false), null, RELIER));
    assertRejected(PERSON, judge(agreed(true, false), null, STRANGER));
  }

  private static HandOff agreed(boolean byProvider, boolean byRelier) {
    return new HandOff(id(25), MAKER, USER, id(21), WORDS, byProvider, byRelier);
  }

  private static Ruling judge(@Nullable HandOff before, @Nullable HandOff after, Editor editor) {
    return new HandOffEditRule().judge(before, after, Around.of(), editor);
  }
}
