package io.iotssf.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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

/** The database's own wall around additions: raw JDBC as the service's role, no code of ours. */
@QuarkusTest
@Tag("attack")
@Tag("A2")
@Tag("A3")
@Tag("A5")
class AdditionTablesIT {
  private static final String REFUSED = "42501";
  private static final String FOREIGN_KEY = "23503";

  @Inject AgroalDataSource dataSource;

  private final Organisation mine = Organisation.fresh();
  private final Organisation theirs = Organisation.fresh();
  private String theirRequirement = "";

  static List<String> tables() {
    return List.of(
        "additions",
        "custom_requirement",
        "custom_measure",
        "addition_change",
        "idempotent_answer");
  }

  @BeforeEach
  void bothHaveAdditions() {
    mine.addMeasure(mine.addRequirement("要件"), "対策");
    theirRequirement = theirs.addRequirement("要件");
    theirs.addMeasure(theirRequirement, "対策");
    theirs
        .assessor()
        .header("Idempotency-Key", "k")
        .contentType("application/json")
        .body(Organisation.requirement("要件"))
        .post(Organisation.REQUIREMENTS)
        .then()
        .statusCode(201);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void nothingOfAnotherTenantIsRead(String table) throws SQLException {
    try (var sql = new TenantSession(dataSource, theirs.id())) {
      assertTrue(sql.number("select count(*) from " + table) > 0);
    }
    for (String tenant : List.of(mine.id(), "", "nobody")) {
      try (var sql = new TenantSession(dataSource, tenant)) {
        assertEquals(
            0,
            sql.number("select count(*) from " + table + " where tenant_id <> '" + tenant + "'"));
      }
    }
  }

  @Test
  void nothingOfAnotherTenantIsChanged() throws SQLException {
    try (var sql = new TenantSession(dataSource, mine.id())) {
      String where = " where tenant_id = '" + theirs.id() + "'";
      assertEquals(0, sql.change("update custom_requirement set version = 9" + where));
      assertEquals(0, sql.change("update additions set version = 9" + where));
      assertEquals(0, sql.change("delete from custom_measure" + where));
      assertEquals(
          REFUSED,
          sql.state("insert into additions (tenant_id, version) values ('someone else', 1)"));
    }
  }

  @Test
  void aMeasureDoesNotPointAtAnothersRequirement() throws SQLException {
    try (var sql = new TenantSession(dataSource, mine.id())) {
      assertEquals(
          FOREIGN_KEY,
          sql.state(
              "update custom_measure set published_requirement = null, custom_requirement = '"
                  + UUID.fromString(theirRequirement)
                  + "'"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update addition_change set content = '{}'",
        "delete from addition_change",
        "delete from additions",
        "update custom_requirement set tenant_id = 'x'",
        "update custom_requirement set created_subject = 'x'",
        "update custom_measure set created_at = now()",
        "update idempotent_answer set body = ''",
        "delete from idempotent_answer",
        "select 1 from outbox",
        "truncate custom_measure",
        "alter table custom_measure disable row level security"
      })
  void theServicesRoleMayNot(String statement) throws SQLException {
    try (var sql = new TenantSession(dataSource, mine.id())) {
      assertEquals(REFUSED, sql.state(statement));
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void rowLevelSecurityIsForcedAndTheTenantIsFirstInEveryIndex(String table) throws SQLException {
    try (var sql = new TenantSession(dataSource, "")) {
      assertEquals(
          1,
          sql.number(
              """
              select count(*) from pg_class where oid = '%s'::regclass
                and relrowsecurity and relforcerowsecurity
                and relowner = 'catalog_owner'::regrole
              """
                  .formatted(table)));
      assertEquals(
          0,
          sql.number(
              """
              select count(*) from pg_index
              join pg_attribute on attrelid = indrelid and attnum = indkey[0]
              where indrelid = '%s'::regclass and attname <> 'tenant_id'
              """
                  .formatted(table)));
      assertEquals(
          1,
          sql.number(
              """
              select count(*) from pg_policy
              where polrelid = '%s'::regclass and 'catalog_app'::regrole = any(polroles)
                and polcmd = '*' and polqual is not null
                and pg_get_expr(polqual, polrelid) = pg_get_expr(polwithcheck, polrelid)
                and pg_get_expr(polqual, polrelid) like '%%app.tenant%%'
              """
                  .formatted(table)));
    }
  }

  /** A connection of the pool that works for one tenant and keeps nothing. */
  private record TenantSession(Connection connection) implements AutoCloseable {
    TenantSession(AgroalDataSource dataSource, String tenant) throws SQLException {
      this(dataSource.getConnection());
      connection.setAutoCommit(false);
      try (var setting = connection.prepareStatement("select set_config('app.tenant', ?, false)")) {
        setting.setString(1, tenant);
        setting.execute();
      }
    }

    int change(String statement) throws SQLException {
      try (var sql = connection.createStatement()) {
        return sql.executeUpdate(statement);
      }
    }

    String state(String statement) {
      return assertThrows(SQLException.class, () -> change(statement)).getSQLState();
    }

    int number(String query) throws SQLException {
      try (var sql = connection.createStatement();
          var result = sql.executeQuery(query)) {
        result.next();
        return result.getInt(1);
      }
    }

    @Override
    public void close() throws SQLException {
      connection.rollback();
      connection.setAutoCommit(true);
      connection.close();
    }
  }
}
