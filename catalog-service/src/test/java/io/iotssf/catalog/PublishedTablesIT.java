package io.iotssf.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.iotssf.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wall around the published releases, by raw JDBC as the service's own role. */
@QuarkusTest
@Tag("attack")
@Tag("A2")
class PublishedTablesIT {
  private static final String ROW_LEVEL_SECURITY = "42501";
  private static final String NO_PRIVILEGE = "42501";
  private static final String ADDITION =
      "insert into edition_release"
          + " select 'false', release, position, literal_sha256, sha256, document, literal,"
          + " published_at from edition_release limit 1";

  @Inject AgroalDataSource dataSource;

  @Test
  void isReadByEveryTenant() throws SQLException {
    for (String tenant : List.of(Tokens.ACME, "")) {
      try (Connection connection = as(tenant)) {
        assertTrue(number(connection, "select count(*) from edition_release") > 0, tenant);
      }
    }
  }

  @Test
  void takesNoRowFromATenantOrFromNobody() throws SQLException {
    for (String tenant : List.of(Tokens.ACME, "")) {
      assertEquals(ROW_LEVEL_SECURITY, refused(tenant, ADDITION), tenant);
    }
  }

  /** A release never changes: not even the loader's own pseudo-tenant may touch one. */
  @ParameterizedTest
  @ValueSource(strings = {"update edition_release set position = 9", "delete from edition_release"})
  void isChangedByNobody(String change) throws SQLException {
    for (String tenant : List.of(Tokens.ACME, "publisher")) {
      assertEquals(NO_PRIVILEGE, refused(tenant, change), tenant);
    }
  }

  @Test
  void areAllTheTablesWithoutATenant() throws SQLException {
    try (Connection connection = as("");
        var statement = connection.createStatement();
        var names =
            statement.executeQuery(
                """
                select string_agg(relname, ' ' order by relname) from pg_class c
                where relnamespace = 'public'::regnamespace and relkind = 'r'
                  and relname <> 'flyway_schema_history'
                  and not exists (select 1 from pg_attribute
                                  where attrelid = c.oid and attname = 'tenant_id')
                """)) {
      names.next();
      assertEquals("edition_release", names.getString(1));
    }
  }

  @Test
  void allHaveForcedRowLevelSecurityAndAreNotTheServicesOwn() throws SQLException {
    try (Connection connection = as("")) {
      assertEquals(
          0,
          number(
              connection,
              """
              select count(*) from pg_class c join pg_roles r on r.oid = c.relowner
              where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                and c.relname <> 'flyway_schema_history'
                and (not c.relrowsecurity or not c.relforcerowsecurity
                     or r.rolname = current_user)
              """));
    }
  }

  private Connection as(String tenant) throws SQLException {
    Connection connection = dataSource.getConnection();
    connection.setAutoCommit(false);
    try (var setting = connection.prepareStatement("select set_config('app.tenant', ?, false)")) {
      setting.setString(1, tenant);
      setting.execute();
    }
    return connection;
  }

  private String refused(String tenant, String sql) throws SQLException {
    try (Connection connection = as(tenant)) {
      String state = assertThrows(SQLException.class, () -> change(connection, sql)).getSQLState();
      connection.rollback();
      return state;
    }
  }

  private static int change(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      result.next();
      return result.getInt(1);
    }
  }
}
