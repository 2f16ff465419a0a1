package io.iotssf.kit.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The outbox as the relay's own database role sees it: rows of every tenant, of which it may set
 * the time of publication and nothing else.
 */
@Singleton
class OutboxRows {

  private final AgroalDataSource dataSource;

  OutboxRows(@DataSource("relay") AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The shards in which something waits. */
  List<Integer> waitingShards() throws SQLException {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "select distinct shard from outbox where published_at is null");
        var result = query.executeQuery()) {
      var shards = new ArrayList<Integer>();
      while (result.next()) {
        shards.add(result.getInt(1));
      }
      return shards;
    }
  }

  /** Owns the shard until closed; when another instance owns it, it looks empty from here. */
  OwnedShard tryToOwn(int shard) throws SQLException {
    return new OwnedShard(dataSource.getConnection(), shard);
  }
}
