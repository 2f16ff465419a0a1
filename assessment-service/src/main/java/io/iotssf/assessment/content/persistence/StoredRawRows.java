package io.iotssf.assessment.content.persistence;

import io.agroal.api.AgroalDataSource;
import io.iotssf.assessment.content.domain.RawRows;
import io.iotssf.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** By plain JDBC: the hottest read hands on what is stored without parsing it. */
@ApplicationScoped
class StoredRawRows implements RawRows {
  private static final String ALL =
      """
      select a.version, p.kind, p.id, p.version, p.updated_at, p.content
      from assessment a left join part p on p.tenant_id = a.tenant_id and p.assessment_id = a.id
      where a.tenant_id = ? and a.id = ?
      order by p.kind, p.position
      """;

  private final AgroalDataSource dataSource;
  private final CurrentTenant currentTenant;

  StoredRawRows(AgroalDataSource dataSource, CurrentTenant currentTenant) {
    this.dataSource = dataSource;
    this.currentTenant = currentTenant;
  }

  @Override
  public Snapshot of(UUID assessment) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(ALL)) {
      statement.setString(1, currentTenant.require().id());
      statement.setObject(2, assessment);
      try (var found = statement.executeQuery()) {
        return snapshot(found);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The rows of an assessment could not be read.", e);
    }
  }

  private static Snapshot snapshot(ResultSet found) throws SQLException {
    long version = 0;
    List<RawRow> rows = new ArrayList<>();
    while (found.next()) {
      version = found.getLong(1);
      if (found.getString(2) != null) {
        rows.add(row(found));
      }
    }
    return new Snapshot(version, rows);
  }

  private static RawRow row(ResultSet found) throws SQLException {
    return new RawRow(
        found.getString(2),
        found.getObject(3, UUID.class),
        found.getLong(4),
        found.getObject(5, OffsetDateTime.class).toInstant().toString(),
        found.getBytes(6));
  }
}
