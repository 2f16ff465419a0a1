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
import io.iotssf.contracts.assessment.ImplementationRequest;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestEditRuleTest {
  private static final Text OTHER_WORDS = Text.japanese("別の言葉");
  private static final Set<UUID> BOTH = Set.of(MAKER, USER);
  private static final Editor ASKER = new Editor(false, Set.of(USER), BOTH);
  private static final Editor ASKED = new Editor(false, Set.of(MAKER), BOTH);
  private static final Editor LEADING = new Editor(true, Set.of(), BOTH);
  private static final Editor LEADING_ALONE = new Editor(true, Set.of(), Set.of(USER));
  private static final Editor STRANGER = new Editor(false, Set.of(id(9)), BOTH);

  @Test
  void whoeverActsForTheAskerSendsIt() {
    assertAllowed(judge(null, in("sent"), ASKER));
    assertAllowed(judge(null, in("sent"), LEADING));
    assertRejected(PERSON, judge(null, in("sent"), ASKED));
    assertRejected(PERSON, judge(null, in("sent"), STRANGER));
  }

  @Test
  void itBeginsAsSentAndUnanswered() {
    assertRejected(STATE, judge(null, in("agreed"), ASKER));
    assertRejected(STATE, judge(null, with(in("sent"), "answer", WORDS), ASKER));
  }

  @ParameterizedTest
  @CsvSource({"sent,agreed", "sent,declined", "agreed,done", "agreed,declined"})
  void theAskedOneAnswers(String before, String after) {
    ImplementationRequest answered = with(in(after), "answer", WORDS);
    assertAllowed(judge(in(before), answered, ASKED));
    assertRejected(PERSON, judge(in(before), answered, ASKER));
    assertRejected(PERSON, judge(in(before), in(after), ASKER));
    assertRejected(PERSON, judge(in(before), in(after), LEADING));
    assertAllowed(judge(in(before), in(after), LEADING_ALONE));
  }

  @Test
  void theAskerSendsItAgain() {
    assertAllowed(judge(in("declined"), in("sent"), ASKER));
    assertAllowed(judge(in("declined"), with(in("sent"), "text", OTHER_WORDS), ASKER));
    assertRejected(PERSON, judge(in("declined"), in("sent"), ASKED));
  }

  @ParameterizedTest
  @CsvSource({
    "sent,done",
    "agreed,sent",
    "declined,agreed",
    "declined,done",
    "done,sent",
    "done,agreed",
    "done,declined"
  })
  void noOtherMoveIsMade(String before, String after) {
    Editor ofBoth = new Editor(true, BOTH, BOTH);
    assertRejected(STATE, judge(in(before), in(after), ofBoth));
  }

  @Test
  void theAskerWordsItWhileItIsSent() {
    assertAllowed(judge(in("sent"), with(in("sent"), "text", OTHER_WORDS), ASKER));
    assertAllowed(judge(in("sent"), with(in("sent"), "decision", null), LEADING));
    assertRejected(PERSON, judge(in("sent"), with(in("sent"), "text", OTHER_WORDS), ASKED));
    assertRejected(PERSON, judge(in("sent"), with(in("sent"), "decision", null), ASKED));
  }

  @ParameterizedTest
  @CsvSource({"agreed,agreed", "agreed,done", "declined,declined", "done,done", "sent,agreed"})
  void whatWasAnsweredIsNotReworded(String before, String after) {
    Editor ofBoth = new Editor(true, BOTH, BOTH);
    assertRejected(STATE, judge(in(before), with(in(after), "text", OTHER_WORDS), ofBoth));
  }

  @Test
  void theAnswerIsTheAskedOnes() {
    assertAllowed(judge(in("sent"), with(in("sent"), "answer", WORDS), ASKED));
    assertRejected(PERSON, judge(in("sent"), with(in("sent"), "answer", WORDS), ASKER));
  }

  @Test
  void itStaysBetweenItsTwoParties() {
    assertRejected(STATE, judge(in("sent"), with(in("sent"), "to", id(9)), LEADING));
    assertRejected(STATE, judge(in("sent"), with(in("sent"), "from", id(9)), LEADING));
    assertRejected(PERSON, judge(in("sent"), in("sent"), STRANGER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sent", "declined"})
  void theAskerTakesItBackWhileNobodyIsBound(String status) {
    assertAllowed(judge(in(status), null, ASKER));
    assertAllowed(judge(in(status), null, LEADING));
    assertRejected(PERSON, judge(in(status), null, ASKED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"agreed", "done"})
  void whatIsAgreedStays(String status) {
    assertRejected(STATE, judge(in(status), null, LEADING));
  }

  private static ImplementationRequest in(String status) {
    return new ImplementationRequest(id(24), USER, MAKER, id(21), WORDS, status, null);
  }

  private static Ruling judge(
      @Nullable ImplementationRequest before,
      @Nullable ImplementationRequest after,
      Editor editor) {
    return new RequestEditRule().judge(before, after, Around.of(), editor);
  }
}
