package io.iotssf.kit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One shard of the outbox under an advisory lock of this database session, so that one instance at
 * a time publishes it and the order of an aggregate's events is kept. The lock ends with the
 * session: a killed service holds nothing back.
 */
final class OwnedShard implements AutoCloseable {

  private static final int LOCK_SPACE = 0x0B0C;
  private static final int BATCH = 200;

  private static final String WAITING =
      """
      select tenant_id, id, topic, record_key, payload from outbox
      where published_at is null and shard = ? order by ordinal limit ?
      """;

  private final Connection connection;
  private final int shard;
  private final boolean owned;

  OwnedShard(Connection connection, int shard) throws SQLException {
    this.connection = connection;
    this.shard = shard;
    this.owned = lock("select pg_try_advisory_lock(?, ?)");
  }

  /** The oldest waiting events; empty when nothing waits or another instance owns the shard. */
  List<WaitingEvent> next() throws SQLException {
    var events = new ArrayList<WaitingEvent>();
    if (owned) {
      try (var query = connection.prepareStatement(WAITING)) {
        query.setInt(1, shard);
        query.setInt(2, BATCH);
        read(query, events);
      }
    }
    return events;
  }

  private static void read(PreparedStatement query, List<WaitingEvent> events) throws SQLException {
    try (ResultSet row = query.executeQuery()) {
      while (row.next()) {
        events.add(
            new WaitingEvent(
                row.getString(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5)));
      }
    }
  }

  /** Notes that the broker acknowledged these events. */
  void markPublished(List<WaitingEvent> events) throws SQLException {
    if (events.isEmpty()) {
      return;
    }
    try (var update =
        connection.prepareStatement(
            """
            update outbox set published_at = now()
            where (tenant_id, id) in (select * from unnest(?, ?))
            """)) {
      update.setArray(
          1,
          connection.createArrayOf("text", events.stream().map(WaitingEvent::tenantId).toArray()));
      update.setArray(
          2, connection.createArrayOf("uuid", events.stream().map(WaitingEvent::id).toArray()));
      update.executeUpdate();
    }
  }

  @Override
  public void close() throws SQLException {
    try (connection) {
      if (owned) {
        lock("select pg_advisory_unlock(?, ?)");
      }
    }
  }

  private boolean lock(String call) throws SQLException {
    try (var statement = connection.prepareStatement(call)) {
      statement.setInt(1, LOCK_SPACE);
      statement.setInt(2, shard);
      try (ResultSet result = statement.executeQuery()) {
        return result.next() && result.getBoolean(1);
      }
    }
  }
}
