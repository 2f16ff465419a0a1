package io.iotssf.kit.outbox;

import io.agroal.api.AgroalDataSource;
import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.tenant.CurrentTenant;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes events beside the change that they tell of, in the same transaction. Whoever appends holds
 * the row lock of the aggregate, so the rows of one aggregate are in the order of its versions.
 */
@Singleton
public class Outbox {

  static final int SHARDS = 8;

  private static final String INSERT =
      """
      insert into outbox (tenant_id, id, shard, topic, record_key, payload)
      values (?, ?, ?, ?, ?, ?)
      """;

  private final AgroalDataSource dataSource;
  private final CurrentTenant currentTenant;

  Outbox(AgroalDataSource dataSource, CurrentTenant currentTenant) {
    this.dataSource = dataSource;
    this.currentTenant = currentTenant;
  }

  /**
   * Appends an event of the current tenant.
   *
   * @param topic where it will be sent
   * @param key the aggregate, which decides partition and order
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(String topic, String key, CloudEvent<?> event) {
    insert(topic, key, event.id(), Json.text(event));
  }

  /**
   * Appends a record without content, by which a compacted topic forgets the key. The table must
   * allow it: {@code payload} is not null where a service has no compacted topic.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void appendTombstone(String topic, String key) {
    insert(topic, key, UUID.randomUUID(), null);
  }

  private void insert(String topic, String key, UUID id, @Nullable String payload) {
    try (var connection = dataSource.getConnection();
        var insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, currentTenant.require().id());
      insert.setObject(2, id);
      insert.setInt(3, Math.floorMod(key.hashCode(), SHARDS));
      insert.setString(4, topic);
      insert.setString(5, key);
      insert.setString(6, payload);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The outbox could not be written.", e);
    }
  }
}
