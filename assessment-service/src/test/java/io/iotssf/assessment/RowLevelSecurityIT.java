package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.other;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Assessments.Assessment;
import io.iotssf.assessment.testing.Database;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.iotssf.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The database's own wall: raw JDBC as the service's role, without any code of the service. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
@Tag("attack")
@Tag("A3")
@Tag("A5")
class RowLevelSecurityIT {
  private static final String REFUSED = "42501";
  private static final String FOREIGN_KEY = "23503";

  private Assessment mine;
  private Assessment theirs;

  static List<String> tables() throws SQLException {
    return TenantTables.names();
  }

  @BeforeEach
  void bothTenantsHaveAnAssessment() {
    mine = Assessments.create();
    mine.assign("end-user", List.of("resident"));
    mine.submit();
    mine.approve();
    theirs =
        Assessments.createBy(
            other(Role.ASSESSOR).header("Idempotency-Key", mine.id()), other(Role.ASSESSOR));
  }

  @Test
  void everyTableHasRowsOfTheOtherTenantToProtect() throws SQLException {
    for (String table :
        List.of("assessment", "part", "quotation", "history", "change", "tenant_clock")) {
      assertTrue(
          Database.allRows("select tenant_id from " + table + " where tenant_id = ?", Tokens.OTHER)
                  .size()
              > 0,
          table);
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void nothingOfAnotherTenantIsRead(String table) throws SQLException {
    if (table.equals("outbox")) {
      return;
    }
    try (Connection app = Database.as("app", Tokens.ACME)) {
      assertEquals(
          List.of(),
          Database.rows(
              app, "select 1 from " + table + " where tenant_id is distinct from ?", Tokens.ACME));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"unset", ""})
  void withoutATenantNothingIsRead(String setting) throws SQLException {
    try (Connection app =
        setting.equals("unset") ? Database.as("app") : Database.as("app", setting)) {
      assertEquals(List.of(), Database.rows(app, "select 1 from assessment"));
      assertEquals(List.of(), Database.rows(app, "select 1 from history"));
    }
  }

  @Test
  void nothingOfAnotherTenantIsUpdatedOrDeleted() throws SQLException {
    try (Connection app = Database.as("app", Tokens.ACME)) {
      UUID id = UUID.fromString(theirs.id());
      assertEquals(0, update(app, "update assessment set version = 99 where id = ?", id));
      assertEquals(0, update(app, "update part set version = 99 where assessment_id = ?", id));
      assertEquals(0, update(app, "delete from part where assessment_id = ?", id));
      assertEquals(0, update(app, "delete from assignee where assessment_id = ?", id));
    }
    assertEquals(
        List.of(List.of("1")),
        Database.allRows(
            "select version from assessment where id = ?", UUID.fromString(theirs.id())));
  }

  @Test
  void nothingIsWrittenForAnotherTenant() throws SQLException {
    try (Connection app = Database.as("app", Tokens.ACME)) {
      assertEquals(
          REFUSED,
          state(
              app,
              "insert into tenant_clock (tenant_id, number) values (?, 1)",
              "another-" + theirs.id()));
      assertEquals(
          REFUSED,
          state(
              app,
              "insert into assignee (tenant_id, assessment_id, stakeholder_id, subject, role)"
                  + " select ?, assessment_id, stakeholder_id, 'spy', role from assignee limit 1",
              Tokens.OTHER));
    }
  }

  @Test
  void noRowMovesToAnotherTenant() throws SQLException {
    try (Connection app = Database.as("app", Tokens.ACME)) {
      assertEquals(REFUSED, state(app, "update part set tenant_id = ?", Tokens.OTHER));
    }
  }

  @Test
  void aForeignKeyDoesNotReachAnotherTenantsRow() throws SQLException {
    try (Connection app = Database.as("app", Tokens.ACME)) {
      assertEquals(
          FOREIGN_KEY,
          state(
              app,
              "insert into part (tenant_id, assessment_id, kind, id, position, version, content,"
                  + " updated_at) values (?, ?, 'component', gen_random_uuid(), 9, 1, '{}', now())",
              Tokens.ACME,
              UUID.fromString(theirs.id())));
    }
  }

  @Test
  void aUniqueConstraintDoesNotTellOfAnotherTenantsRow() throws SQLException {
    try (Connection app = Database.as("app", Tokens.ACME)) {
      app.setAutoCommit(false);
      assertEquals(
          1,
          update(
              app,
              """
              insert into assessment (tenant_id, id, title, status, version, applying_entity,
                origin, quotation_sha256, created_at, updated_at)
              select tenant_id, ?, title, 'draft', 0, applying_entity, origin, quotation_sha256,
                created_at, updated_at
              from assessment where id = ?
              """,
              UUID.fromString(theirs.id()),
              UUID.fromString(mine.id())));
      app.rollback();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update history set entry = '{}'",
        "delete from history",
        "update revision set document = ''",
        "delete from revision",
        "update change set number = 0",
        "delete from change",
        "delete from assessment",
        "update assessment set origin = '{}'",
        "update assessment set quotation_sha256 = ''",
        "update quotation set document = '{}'",
        "delete from quotation",
        "update idempotent_answer set body = ''",
        "update part set kind = 'component'",
        "update comment set subject = 'x'",
        "delete from comment",
        "select 1 from outbox",
        "update outbox set published_at = now()",
        "truncate assignee",
        "alter table assignee disable row level security",
        "drop policy tenant_wall on assignee",
        "set role assessment_owner",
        "create table mine (a int)"
      })
  void theServicesRoleMayNot(String sql) throws SQLException {
    try (Connection app = Database.as("app", Tokens.ACME)) {
      assertEquals(REFUSED, state(app, sql));
    }
  }

  @Test
  void theEraserErasesOneTenantAndReadsNothing() throws SQLException {
    try (Connection eraser = Database.as("eraser", Tokens.ACME)) {
      eraser.setAutoCommit(false);
      assertEquals(REFUSED, state(eraser, "select title from assessment"));
      eraser.rollback();
      assertEquals(0, update(eraser, "delete from change where tenant_id = ?", Tokens.OTHER));
      assertTrue(update(eraser, "delete from change where tenant_id = ?", Tokens.ACME) > 0);
      eraser.rollback();
    }
  }

  private static int update(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int index = 0; index < parameters.length; index++) {
        statement.setObject(index + 1, parameters[index]);
      }
      return statement.executeUpdate();
    }
  }

  private static String state(Connection connection, String sql, Object... parameters) {
    return assertThrows(SQLException.class, () -> update(connection, sql, parameters))
        .getSQLState();
  }
}
