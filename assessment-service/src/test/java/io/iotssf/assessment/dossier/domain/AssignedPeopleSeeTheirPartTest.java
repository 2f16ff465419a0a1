package io.iotssf.assessment.dossier.domain;

import static io.iotssf.assessment.testing.DossierFixture.APPLYING_ENTITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.kit.tenant.Caller;
import io.iotssf.kit.tenant.Role;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssignedPeopleSeeTheirPartTest {
  private static final UUID MAINTENANCE = UUID.fromString("00000000-0000-0000-0000-00000000000b");
  private static final Assignment TO_APPLYING = new Assignment(APPLYING_ENTITY, "iot-provider");
  private static final Assignment TO_MAINTENANCE =
      new Assignment(MAINTENANCE, "maintenance-provider");

  private final AssignedPeopleSeeTheirPart rule = new AssignedPeopleSeeTheirPart();

  @ParameterizedTest
  @EnumSource(names = {"ASSESSOR", "APPROVER", "TENANT_ADMIN", "AUDITOR", "GRC_READER"})
  void leadingApprovingAndAuditingRolesSeeAll(Role role) {
    assertEquals(new Sight.Whole(), sight(Set.of(role)));
  }

  @ParameterizedTest
  @EnumSource(names = {"IOT_PROVIDER", "SOLUTION_SUPPLIER", "MAINTENANCE_PROVIDER", "END_USER"})
  void aStakeholderRoleAloneSeesNothing(Role role) {
    assertEquals(new Sight.Nothing(), sight(Set.of(role)));
  }

  @Test
  void anAssignmentWithoutTheRoleSeesNothing() {
    assertEquals(new Sight.Nothing(), sight(Set.of(Role.END_USER), TO_APPLYING));
    assertEquals(new Sight.Nothing(), sight(Set.of(), TO_APPLYING));
  }

  @Test
  void peopleOfTheApplyingEntitySeeAll() {
    assertEquals(new Sight.Whole(), sight(Set.of(Role.IOT_PROVIDER), TO_APPLYING));
  }

  @Test
  void peopleOfAnotherStakeholderSeeItsDecisions() {
    Sight sight = sight(Set.of(Role.MAINTENANCE_PROVIDER), TO_MAINTENANCE);
    assertEquals(new Sight.PartOf(Set.of(MAINTENANCE)), sight);
    assertTrue(sight.shows(Set.of(MAINTENANCE)));
    assertFalse(sight.shows(Set.of(APPLYING_ENTITY)));
  }

  private Sight sight(Set<Role> roles, Assignment... assignments) {
    return rule.sight(new Caller("subject", "name", roles), APPLYING_ENTITY, List.of(assignments));
  }
}
