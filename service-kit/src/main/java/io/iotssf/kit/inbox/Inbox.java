package io.iotssf.kit.inbox;

import io.agroal.api.AgroalDataSource;
import io.iotssf.kit.tenant.CurrentTenant;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;

/** Remembers which events a consumer has applied, in the transaction of the effect. */
@Singleton
public class Inbox {

  private final AgroalDataSource dataSource;
  private final CurrentTenant currentTenant;

  Inbox(AgroalDataSource dataSource, CurrentTenant currentTenant) {
    this.dataSource = dataSource;
    this.currentTenant = currentTenant;
  }

  /**
   * Notes the event.
   *
   * @return false when this consumer applied it before: then nothing must be done again
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean firstTime(String consumer, UUID eventId) {
    try (var connection = dataSource.getConnection();
        var insert =
            connection.prepareStatement(
                "insert into inbox (tenant_id, consumer, event_id) values (?, ?, ?) on conflict do nothing")) {
      insert.setString(1, currentTenant.require().id());
      insert.setString(2, consumer);
      insert.setObject(3, eventId);
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("The inbox could not be written.", e);
    }
  }
}
