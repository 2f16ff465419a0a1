package io.iotssf.assessment.preparation.domain;

import static io.iotssf.assessment.testing.RulingAssertions.assertAllowed;
import static io.iotssf.assessment.testing.RulingAssertions.assertRejected;

import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssigneeRulesTest {
  private final AssigneesAreASmallSet smallSet = new AssigneesAreASmallSet();
  private final OnlyRolesAreAssigned onlyRoles = new OnlyRolesAreAssigned();

  @Test
  void nobodyOrSomeAreAssigned() {
    assertAllowed(smallSet.judge(assigned("end-user", List.of())));
    assertAllowed(smallSet.judge(assigned("end-user", List.of("a", "b"))));
  }

  @Test
  void nobodyIsAssignedTwice() {
    assertRejected(
        Ruling.Ground.VALUE, smallSet.judge(assigned("end-user", List.of("a", "b", "a"))));
  }

  @Test
  void aSubjectIsRealTextOfSaneLength() {
    for (String subject : List.of("", " ", "a\u0000", "a".repeat(256))) {
      assertRejected(
          Ruling.Ground.VALUE,
          smallSet.judge(assigned("end-user", Collections.singletonList(subject))));
    }
  }

  @Test
  void thereAreNotHundreds() {
    List<String> many =
        IntStream.rangeClosed(0, AssigneesAreASmallSet.MOST).mapToObj(String::valueOf).toList();
    assertRejected(Ruling.Ground.VALUE, smallSet.judge(assigned("end-user", many)));
  }

  @Test
  void nobodyActsForAPartyThatIsOnlyAffected() {
    assertRejected(Ruling.Ground.STATE, onlyRoles.judge(assigned(null, List.of("a"))));
    assertAllowed(onlyRoles.judge(assigned(null, List.of())));
    assertAllowed(onlyRoles.judge(assigned("end-user", List.of("a"))));
  }

  private static Stakeholder assigned(@Nullable String role, List<String> subjects) {
    return new Stakeholder(
        UUID.randomUUID(),
        "key",
        Text.japanese("名"),
        Text.japanese("説明"),
        role,
        null,
        role == null,
        subjects,
        new Source("draft", null, null, null, null),
        1);
  }
}
