package io.iotssf.benchmarks.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/**
 * The table from which each connection of pgbench learns what it edits, and the texts that it
 * writes: those that the service wrote for edits of the same kind.
 */
final class EditTargets {
  private static final String TABLE =
      """
      create table bench_edit (
        connection integer primary key, tenant text not null, assessment uuid not null,
        decision uuid not null, content text not null, origin text not null, entry text not null,
        payload text not null)
      """;

  /** An entry of the history has both contents of a row, an event has neither. */
  private static final String ADD =
      """
      insert into bench_edit
      select ?, p.tenant_id, p.assessment_id, p.id, p.content, a.origin,
        json_build_object('assessment', p.assessment_id, 'version', 1000, 'at', now(),
          'subject', gen_random_uuid(), 'name', 'assessor@acme-heaters', 'why', null,
          'changes', json_build_array(json_build_object('resource', p.kind, 'resourceId', p.id,
            'action', 'updated', 'before', p.content::json, 'after', p.content::json)))::text,
        (select o.payload from outbox o where o.tenant_id = p.tenant_id limit 1)
      from part p join assessment a on a.tenant_id = p.tenant_id and a.id = p.assessment_id
      where p.tenant_id = ? and p.assessment_id = ? and p.kind = 'requirement-decision' and p.id = ?
      """;

  private EditTargets() {}

  static void write(Connection owner, List<DecisionEdits.Target> targets) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute(TABLE);
      statement.execute("grant select on bench_edit to assessment_app");
    }
    try (PreparedStatement statement = owner.prepareStatement(ADD)) {
      for (int connection = 0; connection < targets.size(); connection++) {
        DecisionEdits.Target target = targets.get(connection);
        statement.setInt(1, connection);
        statement.setString(2, target.tenant());
        statement.setObject(3, UUID.fromString(target.assessment()));
        statement.setObject(4, UUID.fromString(target.decision()));
        statement.executeUpdate();
      }
    }
  }
}
