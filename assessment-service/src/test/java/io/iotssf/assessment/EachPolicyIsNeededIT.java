package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Database;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.iotssf.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Takes the wall of one table away, and another tenant sees rows there at once: so the tests that
 * see none with the wall in place do so because of it.
 */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
@Tag("attack")
@Tag("A3")
class EachPolicyIsNeededIT {

  /** Of these the service reads nothing, with or without a wall. */
  private static final List<String> NEVER_READ = List.of("outbox");

  static List<String> tables() throws SQLException {
    return TenantTables.names().stream().filter(table -> !NEVER_READ.contains(table)).toList();
  }

  @BeforeEach
  void everyTableHasRowsOfAcme() throws SQLException {
    try (Connection acme = Database.as("app", Tokens.ACME)) {
      execute(
          acme,
          "insert into inbox (tenant_id, consumer, event_id) select current_setting('app.tenant'),"
              + " 'walls', gen_random_uuid()");
    }
    var caller = acme(Role.ASSESSOR).header("Idempotency-Key", "walls");
    var assessment = Assessments.createBy(caller, acme(Role.ASSESSOR));
    assessment.assign("end-user", List.of("resident"));
    acme(Role.ASSESSOR)
        .contentType(ContentType.JSON)
        .body(Map.of("text", "壁"))
        .post(assessment.path() + "/comments")
        .then()
        .statusCode(201);
    if ("draft".equals(acme(Role.ASSESSOR).get(assessment.path()).jsonPath().get("status"))) {
      assessment.submit();
      assessment.approve();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void withoutRowLevelSecurityAnotherTenantSeesThem(String table) throws SQLException {
    seenOnlyAfter(
        table,
        "alter table " + table + " disable row level security",
        "alter table " + table + " enable row level security");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void withAPolicyThatComparesNothingAnotherTenantSeesThem(String table) throws SQLException {
    var policy =
        Database.allRows(
                "select policyname, qual from pg_policies where tablename = ?"
                    + " and 'assessment_app' = any (roles) and cmd in ('ALL', 'SELECT')",
                table)
            .getFirst();
    var alter = "alter policy " + policy.get(0) + " on " + table + " using (";
    seenOnlyAfter(table, alter + "true)", alter + policy.get(1) + ")");
  }

  private static void seenOnlyAfter(String table, String removal, String repair)
      throws SQLException {
    assertEquals(0, seen(table), "before");
    try (Connection owner = Database.as("owner")) {
      execute(owner, removal);
      try {
        assertTrue(seen(table) > 0, "nothing was seen without the wall: nothing tests it");
      } finally {
        execute(owner, repair);
      }
    }
    assertEquals(0, seen(table), "after");
  }

  private static int seen(String table) throws SQLException {
    try (Connection other = Database.as("app", Tokens.OTHER)) {
      return Database.rows(
              other, "select tenant_id from " + table + " where tenant_id = ?", Tokens.ACME)
          .size();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
