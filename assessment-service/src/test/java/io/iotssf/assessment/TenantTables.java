package io.iotssf.assessment;

import io.iotssf.assessment.testing.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** The tables of the service's schema, as the database's own catalogue knows them. */
final class TenantTables {
  /**
   * The only tables without a tenant: the published catalogue, and the notebook of the migrations.
   */
  static final Set<String> GLOBAL = Set.of("catalogue_edition", "flyway_schema_history");

  private static final String NAMES =
      "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in"
          + " ('r', 'p') order by relname";

  private TenantTables() {}

  static List<String> names() throws SQLException {
    return Database.allRows(NAMES).stream()
        .map(List::getFirst)
        .filter(name -> !GLOBAL.contains(name))
        .toList();
  }
}
