package io.iotssf.acceptance.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.iotssf.acceptance.journey.ApprovedAssessment;
import io.iotssf.acceptance.system.Api;
import io.iotssf.acceptance.system.Operation;
import io.iotssf.acceptance.system.PathValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Nobody of another organisation learns, by any operation and in any role, that something exists.
 */
class ForeignTenantSeesNothingIT {

  private static ApprovedAssessment acmes = ApprovedAssessment.none();

  @BeforeAll
  static void acmeHasAnAssessment() {
    acmes = ApprovedAssessment.create("Somebody else's assessment");
  }

  @TestFactory
  Stream<DynamicTest> theForeignAnswersLikeTheAbsent() {
    return tenantOperations()
        .filter(operation -> !operation.parameters().isEmpty())
        .map(this::foreignLikeAbsent);
  }

  private DynamicTest foreignLikeAbsent(Operation operation) {
    return dynamicTest(
        operation.toString(),
        () -> {
          boolean reached = false;
          for (var role : SecurityDocument.roles()) {
            var attacker = Api.as(role, "other-maker");
            var foreign = attacker.call(operation, acmes.pathValues(operation));
            var absent = attacker.call(operation, PathValues.absent());
            assertEquals(absent.statusCode(), foreign.statusCode(), role);
            assertEquals(absent.body().asString(), foreign.body().asString(), role);
            assertTrue(
                List.of(403, 404).contains(foreign.statusCode()), role + foreign.statusCode());
            reached |= foreign.statusCode() == 404;
          }
          assertTrue(reached, "no role came past the permission");
        });
  }

  @TestFactory
  Stream<DynamicTest> noCollectionHasAnythingForeign() {
    return tenantOperations()
        .filter(operation -> "GET".equals(operation.method()) && operation.parameters().isEmpty())
        .map(
            operation ->
                dynamicTest(
                    operation.toString(),
                    () -> {
                      for (var role : SecurityDocument.roles()) {
                        var answer = Api.as(role, "other-maker").call(operation, Map.of());
                        assertEquals(200, answer.statusCode(), role);
                        for (var id : acmes.everyId()) {
                          assertFalse(answer.body().asString().contains(id), role + " sees " + id);
                        }
                      }
                    }));
  }

  @Test
  void aMixOfOwnAndForeignIdsOpensNothing() {
    var own = ApprovedAssessment.draft("other-maker", "Own draft");
    var attacker = Api.as("assessor", "other-maker");
    tenantOperations()
        .filter(operation -> operation.parameters().size() > 1)
        .forEach(
            operation -> {
              var mixed = new HashMap<>(acmes.pathValues(operation));
              mixed.put(operation.parameters().getFirst(), own.id());
              assertEquals(404, attacker.call(operation, mixed).statusCode(), operation.toString());
            });
  }

  private static Stream<Operation> tenantOperations() {
    return Operation.all().stream()
        .filter(operation -> !operation.internal() && holdsWhatIsSomebodys(operation));
  }

  /** The published catalogue is everybody's; what an organisation adds to it is its own. */
  private static boolean holdsWhatIsSomebodys(Operation operation) {
    return !"catalog-service".equals(operation.service()) || operation.path().contains("/custom-");
  }
}
