package io.iotssf.benchmarks.fill;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The constraints and indexes of a table while it is filled: taken away before, and made again
 * afterwards as they were. To make an index once is far less work than to keep it row by row.
 * Checks hold for every row that comes later; those that were copied from a row that kept them are
 * not judged again.
 */
final class Guards {
  private static final String CONSTRAINTS =
      """
      select format('alter table %%s drop constraint %%I', conrelid::regclass, conname),
        format('alter table %%s add constraint %%I %%s', conrelid::regclass, conname,
          pg_get_constraintdef(oid) || case when contype in ('c', 'f') then ' not valid' else '' end)
      from pg_constraint where conrelid = '%1$s'::regclass and contype in ('c', 'f', 'p', 'u')
      order by contype in ('c', 'f')
      """;
  private static final String INDEXES =
      """
      select format('drop index %%s', indexrelid::regclass), pg_get_indexdef(indexrelid)
      from pg_index i where indrelid = '%1$s'::regclass
        and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
      """;

  private final List<String> restoring;

  private Guards(List<String> restoring) {
    this.restoring = restoring;
  }

  /** Takes them away. */
  static Guards lift(Connection owner, String table) throws SQLException {
    List<String> dropping = new ArrayList<>();
    List<String> restoring = new ArrayList<>();
    try (Statement statement = owner.createStatement()) {
      for (String query : List.of(CONSTRAINTS, INDEXES)) {
        read(statement, query.formatted(table), dropping, restoring);
      }
      for (String drop : dropping) {
        statement.execute(drop);
      }
    }
    return new Guards(restoring);
  }

  /** Makes them again. */
  void restore(Connection owner) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      for (String restore : restoring) {
        statement.execute(restore);
      }
    }
  }

  private static void read(
      Statement statement, String query, List<String> dropping, List<String> restoring)
      throws SQLException {
    try (ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        dropping.add(found.getString(1));
        restoring.add(found.getString(2));
      }
    }
  }
}
