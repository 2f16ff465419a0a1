package io.iotssf.report.deliverable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.kit.testing.TestIssuer;
import io.iotssf.kit.testing.Tokens;
import io.iotssf.report.stack.ReportStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wall in the database alone: raw JDBC as the service's own role, without Hibernate. */
@QuarkusTest
@QuarkusTestResource(ReportStack.class)
@QuarkusTestResource(TestIssuer.class)
@Tag("attack")
@Tag("A2")
@Tag("A3")
@Tag("A5")
class RowLevelSecurityIT {
  private static final String INSUFFICIENT_PRIVILEGE = "42501";
  private static final String FOREIGN_KEY = "23503";

  private final UUID id = UUID.randomUUID();
  private final UUID assessment = UUID.randomUUID();

  @BeforeEach
  void aDeliverableAndAnAssigneeOfAcme() throws SQLException {
    try (Connection app = as("report_app", Tokens.ACME)) {
      execute(app, deliverable(Tokens.ACME, id));
      execute(app, rendition(Tokens.ACME, id));
      execute(app, content(Tokens.ACME, id));
      execute(app, assignment(Tokens.ACME));
      execute(app, assignee(Tokens.ACME));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deliverable",
        "rendition",
        "rendition_content",
        "assignment",
        "assignee",
        "inbox"
      })
  void anotherTenantOrNoneReadsNothing(String table) throws SQLException {
    String query = "select count(*) from " + table + " where tenant_id = '" + Tokens.ACME + "'";
    for (String tenant : new String[] {Tokens.OTHER, ""}) {
      try (Connection app = as("report_app", tenant)) {
        assertEquals(0, number(app, query));
      }
    }
  }

  @Test
  void anotherTenantWritesNothingForThisOne() throws SQLException {
    for (String row :
        List.of(
            deliverable(Tokens.ACME, UUID.randomUUID()),
            rendition(Tokens.ACME, id),
            content(Tokens.ACME, id),
            assignment(Tokens.ACME),
            assignee(Tokens.ACME))) {
      try (Connection app = as("report_app", Tokens.OTHER)) {
        assertEquals(INSUFFICIENT_PRIVILEGE, refused(app, row));
      }
    }
  }

  @Test
  void anotherTenantChangesAndDeletesNothing() throws SQLException {
    try (Connection app = as("report_app", Tokens.OTHER)) {
      assertEquals(
          0,
          update(
              app,
              "update assignment set version = 99 where assessment_id = '" + assessment + "'"));
      assertEquals(
          0, update(app, "delete from assignee where assessment_id = '" + assessment + "'"));
    }
    try (Connection app = as("report_app", Tokens.ACME)) {
      assertEquals(
          1,
          number(app, "select count(*) from assignee where assessment_id = '" + assessment + "'"));
    }
  }

  @Test
  void aForeignKeyDoesNotReachIntoAnotherTenant() throws SQLException {
    try (Connection app = as("report_app", Tokens.OTHER)) {
      assertEquals(FOREIGN_KEY, refused(app, rendition(Tokens.OTHER, id)));
      assertEquals(FOREIGN_KEY, refused(app, content(Tokens.OTHER, id)));
      assertEquals(FOREIGN_KEY, refused(app, assignee(Tokens.OTHER)));
    }
  }

  @Test
  void theSameKeysAreFreeInAnotherTenant() throws SQLException {
    try (Connection app = as("report_app", Tokens.OTHER)) {
      execute(app, deliverable(Tokens.OTHER, id));
      execute(app, assignment(Tokens.OTHER));
      assertEquals(1, number(app, "select count(*) from deliverable where id = '" + id + "'"));
    }
  }

  @Test
  void approvedBytesAreNeverReplacedEvenByTheirOwner() throws SQLException {
    try (Connection app = as("report_app", Tokens.ACME)) {
      for (String change :
          List.of(
              "update deliverable set title = 'x'",
              "delete from deliverable",
              "update rendition set sha256 = repeat('0', 64)",
              "delete from rendition",
              "update rendition_content set content = ''",
              "delete from rendition_content",
              "truncate deliverable")) {
        assertEquals(INSUFFICIENT_PRIVILEGE, refused(app, change));
      }
    }
  }

  @Test
  void everyTableOfATenantForcesItsPolicyAndChecksWhatIsWritten() throws SQLException {
    try (Connection owner = as("report_owner", "")) {
      List<String> open =
          strings(
              owner,
              """
              select c.relname from pg_class c
              where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                and c.relname <> 'flyway_schema_history'
                and not (c.relrowsecurity and c.relforcerowsecurity and exists (
                  select 1 from pg_policy p where p.polrelid = c.oid
                    and p.polcmd = '*' and p.polqual is not null and p.polwithcheck is not null))
              """);
      assertEquals(List.of(), open);
      assertTrue(number(owner, "select count(*) from deliverable") > 0);
    }
  }

  @Test
  void theServiceOwnsNothingAndCannotBypass() throws SQLException {
    try (Connection app = as("report_app", Tokens.ACME)) {
      assertEquals(
          0, number(app, "select count(*) from pg_class where relowner = current_user::regrole"));
      assertEquals(
          0,
          number(
              app,
              "select count(*) from pg_roles where rolname = current_user and (rolbypassrls or rolsuper)"));
    }
  }

  @Test
  void theRelaySeesNoDeliverable() throws SQLException {
    try (Connection relay = as("report_relay", Tokens.ACME)) {
      assertEquals(INSUFFICIENT_PRIVILEGE, refused(relay, "select * from deliverable"));
    }
  }

  private String deliverable(String tenant, UUID row) {
    return """
        insert into deliverable (tenant_id, id, assessment_id, revision, ordinal, kind, language,
          title, renderer_version, approved_at)
        values ('%s', '%s', '%s', 1, %d, 'k', 'ja', 't', '1', now())
        """
        .formatted(tenant, row, assessment, row.equals(id) ? 1 : 2);
  }

  private static String rendition(String tenant, UUID row) {
    return "insert into rendition values ('%s', '%s', 'pdf', 0, repeat('0', 64))"
        .formatted(tenant, row);
  }

  private static String content(String tenant, UUID row) {
    return "insert into rendition_content values ('%s', '%s', 'pdf', '')".formatted(tenant, row);
  }

  private String assignment(String tenant) {
    return "insert into assignment values ('%s', '%s', '%s', 1, false, '{end-user}')"
        .formatted(tenant, assessment, id);
  }

  private String assignee(String tenant) {
    return "insert into assignee values ('%s', 'somebody', '%s', '%s')"
        .formatted(tenant, assessment, id);
  }

  private static Connection as(String role, String tenant) throws SQLException {
    Connection connection =
        DriverManager.getConnection(ReportStack.jdbcUrl(), role, ReportStack.password(role));
    execute(connection, "select set_config('app.tenant', '" + tenant + "', false)");
    return connection;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int update(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  private static String refused(Connection connection, String sql) {
    return assertThrows(SQLException.class, () -> execute(connection, sql)).getSQLState();
  }

  private static int number(Connection connection, String query) throws SQLException {
    return Integer.parseInt(strings(connection, query).getFirst());
  }

  private static List<String> strings(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
