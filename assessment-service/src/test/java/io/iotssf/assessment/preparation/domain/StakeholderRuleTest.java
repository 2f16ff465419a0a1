package io.iotssf.assessment.preparation.domain;

import static io.iotssf.assessment.testing.RowFixture.STAKEHOLDER;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.Around;
import io.iotssf.contracts.assessment.Stakeholder;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StakeholderRuleTest {

  @Test
  void aRoleIsHeldOnce() {
    Stakeholder twice = with(STAKEHOLDER, "roles", List.of("end-user", "end-user"));
    assertEquals(List.of("/roles/1"), faults(twice));
  }

  @Test
  void aRoleThatLeadsAssessmentsIsNoRoleOfAParty() {
    assertEquals(List.of("/roles/0"), faults(with(STAKEHOLDER, "roles", List.of("assessor"))));
  }

  @Test
  void nobodyActsForAPartyThatIsOnlyAffected() {
    Stakeholder affected = with(with(STAKEHOLDER, "roles", List.of()), "affectedParty", true);
    assertEquals(List.of("/assignees"), faults(affected));
    assertEquals(List.of(), faults(with(affected, "assignees", List.of())));
  }

  @Test
  void aPartyHasARoleOrIsAffected() {
    Stakeholder neither = with(with(STAKEHOLDER, "roles", List.of()), "assignees", List.of());
    assertEquals(List.of("/affectedParty"), faults(with(neither, "affectedParty", false)));
  }

  @Test
  void nobodyIsAssignedTwice() {
    assertEquals(List.of("/assignees/1"), faults(assigned(List.of("somebody", "somebody"))));
  }

  @Test
  void aHundredPeopleMayActForAPartyAndNoMore() {
    assertEquals(List.of(), faults(assigned(people(100))));
    assertEquals(List.of("/assignees"), faults(assigned(people(101))));
  }

  @Test
  void aSubjectIsOneLineOfSaneLength() {
    assertEquals(List.of(), faults(assigned(List.of("x".repeat(255)))));
    assertEquals(List.of("/assignees/0"), faults(assigned(List.of("x".repeat(256)))));
    assertEquals(List.of("/assignees/0"), faults(assigned(List.of("a\nb"))));
  }

  private static List<String> people(int number) {
    return IntStream.range(0, number).mapToObj(index -> "subject-" + index).toList();
  }

  private static Stakeholder assigned(List<String> subjects) {
    return STAKEHOLDER.assignedTo(subjects);
  }

  private static List<String> faults(Stakeholder row) {
    return Around.faults(PreparationKinds.STAKEHOLDER, row);
  }
}
