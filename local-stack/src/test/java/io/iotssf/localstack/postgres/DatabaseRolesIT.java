package io.iotssf.localstack.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.iotssf.localstack.LocalStack;
import io.iotssf.localstack.SharedStack;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("attack")
@Tag("A2")
class DatabaseRolesIT {
  private static final LocalStack STACK = SharedStack.get();

  @ParameterizedTest
  @CsvSource({
    "catalog_owner, true",
    "catalog_app, false",
    "catalog_relay, false",
    "catalog_backup, true",
    "catalog_eraser, false",
    "assessment_app, false",
    "report_app, false",
    "keycloak, false"
  })
  void onlyOwnersAndBackupsBypassRowSecurity(String role, boolean bypasses) throws SQLException {
    assertEquals(
        List.of(bypasses ? "t" : "f"),
        query(
            role.replaceFirst("_.*", ""),
            role,
            "select rolbypassrls::text::char(1) from pg_roles where rolname = current_user"));
  }

  @Test
  void noRoleOfAServiceMayDoWhatASuperuserMay() throws SQLException {
    assertEquals(
        List.of("postgres"),
        query(
            "catalog",
            "catalog_app",
            "select rolname from pg_roles where rolcanlogin and (rolsuper or rolcreaterole or rolcreatedb or rolreplication)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalog", "assessment", "report"})
  void theServiceRoleOwnsNothing(String service) throws SQLException {
    String app = service + "_app";
    assertEquals(
        List.of("0"),
        query(
            service,
            app,
            """
            select (select count(*) from pg_class where relowner = me.oid)
                 + (select count(*) from pg_namespace where nspowner = me.oid)
                 + (select count(*) from pg_database where datdba = me.oid)
              from pg_roles me where rolname = current_user
            """));
  }

  @Test
  void theOwnerOwnsTheDatabaseAndItsSchema() throws SQLException {
    assertEquals(
        List.of("assessment_owner"),
        query(
            "assessment",
            "assessment_owner",
            "select pg_get_userbyid(nspowner) from pg_namespace where nspname = 'public'"));
  }

  @Test
  void theServiceRoleMakesNoTables() {
    SQLException refused =
        assertThrows(
            SQLException.class,
            () -> query("catalog", "catalog_app", "create table mine (id int)"));
    assertEquals("42501", refused.getSQLState());
  }

  @Test
  void aRoleOfOneServiceDoesNotGetIntoTheDatabaseOfAnother() {
    SQLException refused =
        assertThrows(SQLException.class, () -> query("assessment", "catalog_app", "select 1"));
    assertEquals("42501", refused.getSQLState());
  }

  @Test
  void theBackupRoleReadsWhatTheOwnerMakes() throws SQLException {
    try (Connection owner = connect("report", "report_owner");
        Statement statement = owner.createStatement()) {
      statement.execute("create table if not exists of_owner as select 1 as id");
    }
    assertEquals(List.of("1"), query("report", "report_backup", "select id from of_owner"));
    assertThrows(
        SQLException.class, () -> query("report", "report_app", "select id from of_owner"));
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "full_page_writes, on",
    "password_encryption, scram-sha-256",
    "server_encoding, UTF8",
    "TimeZone, UTC"
  })
  void theServerIsSetForRealData(String setting, String value) throws SQLException {
    assertEquals(List.of(value), query("catalog", "catalog_app", "show " + setting));
  }

  @Test
  void nobodyGetsInWithoutThePassword() {
    SQLException refused =
        assertThrows(
            SQLException.class,
            () ->
                DriverManager.getConnection(STACK.jdbcUrl("catalog"), "catalog_app", "wrong")
                    .close());
    assertEquals("28P01", refused.getSQLState());
  }

  @Test
  void itIsPostgres18() throws SQLException {
    String version = query("catalog", "catalog_app", "show server_version").getFirst();
    assertEquals("18", version.substring(0, version.indexOf('.')));
  }

  private static Connection connect(String database, String role) throws SQLException {
    return DriverManager.getConnection(STACK.jdbcUrl(database), role, STACK.password(role));
  }

  private static List<String> query(String database, String role, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection connection = connect(database, role);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
