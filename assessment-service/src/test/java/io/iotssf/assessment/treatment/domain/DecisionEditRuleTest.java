package io.iotssf.assessment.treatment.domain;

import static io.iotssf.assessment.dossier.domain.Ruling.Ground.PERSON;
import static io.iotssf.assessment.testing.RowFixture.DECISION;
import static io.iotssf.assessment.testing.RowFixture.MAKER;
import static io.iotssf.assessment.testing.RowFixture.USER;
import static io.iotssf.assessment.testing.RowFixture.WORDS;
import static io.iotssf.assessment.testing.RulingAssertions.assertAllowed;
import static io.iotssf.assessment.testing.RulingAssertions.assertRejected;
import static io.iotssf.assessment.testing.With.with;

import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.part.domain.Editor;
import io.iotssf.assessment.testing.Around;
import io.iotssf.assessment.testing.Leaves;
import io.iotssf.contracts.assessment.RequirementDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionEditRuleTest {
  private static final Editor LEADING = new Editor(true, Set.of(), Set.of(MAKER));
  private static final Editor OF_THE_MAKER = new Editor(false, Set.of(MAKER), Set.of(MAKER));
  private static final Editor OF_THE_USER = new Editor(false, Set.of(USER), Set.of(MAKER, USER));

  @Test
  void aStakeholdersPeopleDecide() {
    RequirementDecision decided =
        new RequirementDecision(
            DECISION.id(),
            DECISION.key(),
            DECISION.stakeholder(),
            DECISION.requestedBy(),
            DECISION.number(),
            DECISION.perspective(),
            DECISION.target(),
            DECISION.requirement(),
            DECISION.requirementId(),
            DECISION.requirementRow(),
            DECISION.threats(),
            "not-adopted",
            with(WORDS, "ja", "別"),
            "low",
            LocalDate.of(2028, 1, 1),
            null,
            DECISION.source());
    assertAllowed(judge(DECISION, decided, OF_THE_MAKER));
    assertAllowed(judge(DECISION, decided, LEADING));
    assertRejected(PERSON, judge(DECISION, decided, OF_THE_USER));
  }

  @Test
  void nothingElseOfItIsTheirs() {
    Set<String> theirs = Set.of("/decision", "/priority", "/status");
    Leaves.of(DECISION, String.class).stream()
        .filter(leaf -> !theirs.contains(leaf.pointer()) && !leaf.pointer().startsWith("/reason/"))
        .map(leaf -> leaf.with(DECISION, "another"))
        .forEach(changed -> assertRejected(PERSON, judge(DECISION, changed, OF_THE_MAKER)));
    RequirementDecision numbered = with(DECISION, "number", 7);
    assertRejected(PERSON, judge(DECISION, numbered, OF_THE_MAKER));
    assertAllowed(judge(DECISION, numbered, LEADING));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stakeholder", "requestedBy"})
  void nobodyMovesADecisionToAnotherButWhoeverLeads(String field) {
    Editor ofBoth = new Editor(false, Set.of(MAKER, USER), Set.of(MAKER, USER));
    RequirementDecision moved = with(DECISION, field, "stakeholder".equals(field) ? USER : MAKER);
    assertRejected(PERSON, judge(DECISION, moved, ofBoth));
    assertAllowed(judge(DECISION, moved, LEADING));
  }

  @Test
  void onlyWhoeverLeadsAddsAndRemovesDecisions() {
    assertRejected(PERSON, judge(null, DECISION, OF_THE_MAKER));
    assertRejected(PERSON, judge(DECISION, null, OF_THE_MAKER));
    List.of(judge(null, DECISION, LEADING), judge(DECISION, null, LEADING))
        .forEach(ruling -> assertAllowed(ruling));
  }

  private static Ruling judge(
      @Nullable RequirementDecision before, @Nullable RequirementDecision after, Editor editor) {
    return new DecisionEditRule().judge(before, after, Around.of(), editor);
  }
}
