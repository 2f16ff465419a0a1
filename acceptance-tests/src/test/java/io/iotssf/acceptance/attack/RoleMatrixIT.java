package io.iotssf.acceptance.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.iotssf.acceptance.system.Api;
import io.iotssf.acceptance.system.Operation;
import io.iotssf.acceptance.system.PathValues;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every role on every operation is let through, or refused, as the documentation promises. */
@Tag("attack")
@Tag("A7")
class RoleMatrixIT {

  @Test
  void everyOperationStandsInTheDocumentAndNoOther() {
    var operations =
        Operation.all().stream()
            .filter(operation -> !operation.internal())
            .map(Operation::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(operations, new TreeSet<>(SecurityDocument.permissionByOperation().keySet()));
  }

  @TestFactory
  Stream<DynamicContainer> everyRoleMayDoWhatTheTableSays() {
    return Operation.all().stream()
        .filter(operation -> !operation.internal())
        .map(
            operation ->
                dynamicContainer(
                    operation.toString(),
                    SecurityDocument.roles().stream()
                        .map(role -> dynamicTest(role, () -> check(operation, role)))));
  }

  @TestFactory
  Stream<DynamicContainer> withoutATokenNothingIsAnswered() {
    return Stream.of(
        dynamicContainer(
            "without a token",
            Operation.all().stream()
                .map(
                    operation ->
                        dynamicTest(
                            operation.toString(),
                            () ->
                                assertEquals(
                                    401,
                                    Api.anonymous()
                                        .call(operation, PathValues.absent())
                                        .statusCode())))));
  }

  @TestFactory
  Stream<DynamicContainer> anInternalOperationIsOpenToNoPersonAndNoReader() {
    return Operation.all().stream()
        .filter(Operation::internal)
        .map(
            operation ->
                dynamicContainer(
                    operation.toString(),
                    SecurityDocument.roles().stream()
                        .map(
                            role ->
                                dynamicTest(
                                    role,
                                    () ->
                                        assertEquals(
                                            403,
                                            Api.as(role, "acme-heaters")
                                                .call(operation, PathValues.absent())
                                                .statusCode())))));
  }

  private static void check(Operation operation, String role) {
    var permission = SecurityDocument.permissionByOperation().get(operation.toString());
    Set<String> allowed = SecurityDocument.rolesByPermission().getOrDefault(permission, Set.of());
    var answer = Api.as(role, "acme-heaters").call(operation, PathValues.absent());
    var caching = Objects.toString(answer.header("Cache-Control"));
    assertTrue(Set.of("private, no-cache", "no-store").contains(caching), caching);
    assertEquals("nosniff", answer.header("X-Content-Type-Options"));
    int status = answer.statusCode();
    if (allowed.contains(role)) {
      assertNotEquals(403, status);
      assertNotEquals(401, status);
    } else {
      assertEquals(403, status);
    }
  }
}
