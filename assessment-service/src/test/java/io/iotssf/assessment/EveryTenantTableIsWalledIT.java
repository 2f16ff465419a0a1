package io.iotssf.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.Database;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks at every table that there is, so that a new one cannot be forgotten. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
@Tag("attack")
@Tag("A2")
@Tag("A3")
class EveryTenantTableIsWalledIT {
  private static final String WALL =
      "(tenant_id = NULLIF(current_setting('app.tenant'::text, true), ''::text))";

  static List<String> tables() throws SQLException {
    return TenantTables.names();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void rowLevelSecurityIsOnAndForced(String table) throws SQLException {
    assertEquals(
        List.of(List.of("t", "t", "assessment_owner")),
        Database.allRows(
            "select relrowsecurity, relforcerowsecurity, relowner::regrole from pg_class"
                + " where oid = ?::regclass",
            table));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theServicesRoleReadsAndWritesItsTenantOnly(String table) throws SQLException {
    assertEquals(
        List.of(List.of("*", WALL, WALL)),
        Database.allRows(
            """
            select distinct polcmd, pg_get_expr(polqual, polrelid),
              pg_get_expr(polwithcheck, polrelid)
            from pg_policy
            where polrelid = ?::regclass and 'assessment_app'::regrole = any(polroles)
            """,
            table));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theTenantIsNeverNullAndFirstInEveryIndex(String table) throws SQLException {
    assertEquals(
        List.of(List.of("t")),
        Database.allRows(
            "select attnotnull from pg_attribute where attrelid = ?::regclass and attname ="
                + " 'tenant_id'",
            table));
    assertEquals(
        List.of(),
        Database.allRows(
            """
            select indexrelid::regclass from pg_index
            join pg_attribute on attrelid = indrelid and attnum = indkey[0]
            where indrelid = ?::regclass and attname <> 'tenant_id'
              and indexrelid <> 'outbox_waiting'::regclass
            """,
            table));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyForeignKeyHoldsTheTenant(String table) throws SQLException {
    assertEquals(
        List.of(),
        Database.allRows(
            """
            select conname from pg_constraint
            where conrelid = ?::regclass and contype = 'f' and not exists (
              select 1 from pg_attribute
              where attrelid = conrelid and attnum = conkey[1] and attname = 'tenant_id')
            """,
            table));
  }

  @Test
  void theServicesRolesOwnNothingAndCannotBypass() throws SQLException {
    assertEquals(
        List.of(),
        Database.allRows(
            """
            select rolname from pg_roles
            where rolname in ('assessment_app', 'assessment_relay', 'assessment_eraser')
              and (rolbypassrls or rolsuper or rolcreaterole or rolcreatedb
                or exists (select 1 from pg_class where relowner = pg_roles.oid))
            """));
  }

  @Test
  void whatIsWrittenForGoodCannotBeChangedByTheService() throws SQLException {
    assertEquals(
        List.of(),
        Database.allRows(
            """
            select table_name, privilege_type from information_schema.table_privileges
            where grantee = 'assessment_app' and privilege_type not in ('SELECT', 'INSERT')
              and table_name in ('history', 'change', 'revision', 'quotation', 'idempotent_answer')
            union
            select table_name, privilege_type from information_schema.column_privileges
            where grantee = 'assessment_app' and privilege_type = 'UPDATE'
              and table_name in ('history', 'change', 'revision', 'quotation', 'idempotent_answer')
            """));
  }
}
