package io.iotssf.assessment.dossier.persistence;

import io.agroal.api.AgroalDataSource;
import io.iotssf.assessment.dossier.domain.Change;
import io.iotssf.assessment.dossier.domain.Changes;
import io.iotssf.assessment.history.domain.RowChange;
import io.iotssf.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

@ApplicationScoped
class ChangeLog implements Changes {
  private static final String NUMBER =
      """
      with clock as (
        insert into tenant_clock as clock (tenant_id, number) values (?, ?)
        on conflict (tenant_id) do update set number = clock.number + excluded.number
        returning clock.tenant_id, clock.number
      )
      insert into change
        (tenant_id, number, assessment_id, version, resource, resource_id, action, at)
      select clock.tenant_id, clock.number - ? + changed.place, ?, ?, changed.resource,
        changed.id, changed.action, ?
      from clock, unnest(?, ?, ?) with ordinality as changed (resource, id, action, place)
      """;

  private final AgroalDataSource dataSource;
  private final CurrentTenant currentTenant;

  ChangeLog(AgroalDataSource dataSource, CurrentTenant currentTenant) {
    this.dataSource = dataSource;
    this.currentTenant = currentTenant;
  }

  @Override
  public void number(Change change) {
    List<RowChange> rows = change.rows();
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(NUMBER)) {
      statement.setString(1, currentTenant.require().id());
      statement.setInt(2, rows.size());
      statement.setInt(3, rows.size());
      statement.setObject(4, change.assessment());
      statement.setLong(5, change.version());
      statement.setObject(6, OffsetDateTime.ofInstant(change.at(), ZoneOffset.UTC));
      statement.setArray(7, array(connection, rows, RowChange::resource));
      statement.setArray(8, array(connection, rows, RowChange::resourceId));
      statement.setArray(9, array(connection, rows, RowChange::action));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The change could not be numbered.", e);
    }
  }

  private static Array array(
      Connection connection, List<RowChange> rows, Function<RowChange, String> value)
      throws SQLException {
    return connection.createArrayOf("text", rows.stream().map(value).toArray());
  }
}
