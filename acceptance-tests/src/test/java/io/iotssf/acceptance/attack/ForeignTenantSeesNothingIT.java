package io.iotssf.acceptance.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.iotssf.acceptance.journey.Desk;
import io.iotssf.acceptance.system.Api;
import io.iotssf.acceptance.system.Operation;
import io.iotssf.acceptance.system.PathValues;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Nobody of another organisation learns or changes anything, by any operation and in any role. The
 * operations come from the OpenAPI documents: a new one without a value or a body is a failure.
 */
@Tag("attack")
@Tag("A1")
class ForeignTenantSeesNothingIT {
  private static final String ATTACKER = "other-maker";

  private static Victim victim = Victim.none();
  private static List<String> before = List.of();
  private static List<String> secrets = List.of();

  /** What an operation does, as attackers see it. */
  private enum Deed {
    READ,
    WRITE,
    DELETE,
    LIST,
    SEARCH,
    EXPORT,
    DOWNLOAD;

    static Deed of(Operation operation) {
      var path = operation.path();
      return switch (operation.method()) {
        case "DELETE" -> DELETE;
        case "GET" ->
            path.endsWith("/search")
                ? SEARCH
                : path.endsWith("/export")
                    ? EXPORT
                    : path.endsWith("/content") ? DOWNLOAD : path.endsWith("}") ? READ : LIST;
        default -> WRITE;
      };
    }
  }

  @BeforeAll
  static void acmeHasSomething() {
    victim = Victim.create();
    before = victim.state();
    secrets = victim.secrets();
  }

  @AfterAll
  static void nothingOfItChanged() {
    assertEquals(before, victim.state());
  }

  @Test
  void everyDeedIsTried() {
    var tried = operations().map(Deed::of).collect(Collectors.toSet());
    assertEquals(EnumSet.allOf(Deed.class), tried);
  }

  @TestFactory
  Stream<DynamicTest> theForeignAnswersLikeTheAbsent() {
    return operations()
        .filter(operation -> !operation.parameters().isEmpty() && holdsWhatIsSomebodys(operation))
        .map(operation -> dynamicTest(named(operation), () -> foreignLikeAbsent(operation)));
  }

  private static void foreignLikeAbsent(Operation operation) {
    boolean reached = false;
    for (var role : SecurityDocument.roles()) {
      var attacker = Api.as(role, ATTACKER);
      var foreign = attacker.call(operation, victim.pathValues(operation), victim.bodies());
      var absent = attacker.call(operation, PathValues.absent());
      assertEquals(absent.statusCode(), foreign.statusCode(), role);
      assertEquals(absent.body().asString(), foreign.body().asString(), role);
      assertTrue(List.of(403, 404).contains(foreign.statusCode()), role + foreign.statusCode());
      reached |= foreign.statusCode() == 404;
    }
    assertTrue(reached, "no role came past the permission");
  }

  @TestFactory
  Stream<DynamicTest> noCollectionHasAnythingForeign() {
    return operations()
        .filter(operation -> "GET".equals(operation.method()) && operation.parameters().isEmpty())
        .map(operation -> dynamicTest(named(operation), () -> nothingForeignIn(operation)));
  }

  private static void nothingForeignIn(Operation operation) {
    for (var role : SecurityDocument.roles()) {
      var request = Api.as(role, ATTACKER).to(operation.service());
      if (Deed.of(operation) == Deed.SEARCH) {
        request.queryParam("q", victim.secret());
      }
      var answer = request.get(operation.path());
      assertEquals(200, answer.statusCode(), role);
      var body = answer.body().asString();
      if (Deed.of(operation) == Deed.SEARCH) {
        assertTrue(answer.jsonPath().getList("items").isEmpty(), role + " finds " + body);
      } else {
        secrets.forEach(each -> assertFalse(body.contains(each), role + " sees " + each));
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> aForeignRowIsNotInAnAssessmentOfOnesOwn() {
    var own = Desk.start(ATTACKER, "gas-water-heater", "Own draft");
    return operations()
        .filter(operation -> operation.path().startsWith("/api/v1/assessments/{id}/"))
        .filter(
            operation ->
                operation.parameters().contains("row")
                    || operation.parameters().contains("comment"))
        .map(operation -> dynamicTest(named(operation), () -> mixed(operation, own)));
  }

  private static void mixed(Operation operation, Desk own) {
    var mixed = new HashMap<>(victim.pathValues(operation));
    mixed.put("id", own.id());
    var absent = PathValues.absent();
    var nobodys = new HashMap<>(absent);
    nobodys.put("id", own.id());
    var attacker = Api.as("assessor", ATTACKER);
    var foreign = attacker.call(operation, mixed, victim.bodies());
    assertEquals(404, foreign.statusCode(), foreign.body().asString());
    assertEquals(attacker.call(operation, nobodys).body().asString(), foreign.body().asString());
  }

  @TestFactory
  Stream<DynamicTest> narrowingToAForeignAssessmentIsLikeToAnAbsentOne() {
    return Stream.of("risks", "threats", "decisions")
        .map(
            flat ->
                dynamicTest(
                    flat,
                    () ->
                        assertEquals(
                            narrowed(flat, absentId()), narrowed(flat, victim.draft().id()))));
  }

  private static String narrowed(String flat, String assessment) {
    var answer =
        Api.as("assessor", ATTACKER)
            .to(Desk.SERVICE)
            .queryParams(Map.of("assessment", assessment))
            .get("/api/v1/" + flat);
    return answer.statusCode() + answer.body().asString();
  }

  private static String absentId() {
    return String.valueOf(PathValues.absent().get("id"));
  }

  private static String named(Operation operation) {
    return Deed.of(operation) + " " + operation;
  }

  private static Stream<Operation> operations() {
    return Operation.all().stream().filter(operation -> !operation.internal());
  }

  /** The published catalogue is everybody's; what an organisation adds to it is its own. */
  private static boolean holdsWhatIsSomebodys(Operation operation) {
    return !"catalog-service".equals(operation.service()) || operation.path().contains("/custom-");
  }
}
