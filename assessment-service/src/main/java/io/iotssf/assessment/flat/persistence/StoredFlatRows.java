package io.iotssf.assessment.flat.persistence;

import io.agroal.api.AgroalDataSource;
import io.iotssf.assessment.flat.domain.FlatRows;
import io.iotssf.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By plain JDBC: rows are handed on as they are stored. Whichever of the two tables PostgreSQL
 * begins with, the place after which the page begins bounds both, so that a late page costs no more
 * than the first. One plan serves all tenants: making one for each page took longer than reading
 * it.
 */
@ApplicationScoped
class StoredFlatRows implements FlatRows {
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private static final String ALL =
      """
      select p.assessment_id, p.id, a.status, p.version, p.updated_at, p.content
      from part p join assessment a on a.tenant_id = p.tenant_id and a.id = p.assessment_id
      where p.tenant_id = ? and p.kind = ? and (p.assessment_id, p.id) > (?, ?) and a.id >= ?
      %s %s
      order by p.assessment_id, p.id
      limit ?
      """;
  private static final String ONE_ASSESSMENT = "and p.assessment_id = ?";

  /** People of the applying entity see all rows, people of a stakeholder its decisions. */
  private static final String ASSIGNED =
      """
      and exists (
        select from assignee g
        where g.tenant_id = p.tenant_id and g.assessment_id = p.assessment_id
          and g.subject = ? and g.role = any (?)
          and (g.stakeholder_id = a.applying_entity
            or (p.kind = 'requirement-decision' and g.stakeholder_id::text in
              (p.content::jsonb ->> 'stakeholder', p.content::jsonb ->> 'requestedBy'))))
      """;

  private static final String ONE_PLAN =
      "select set_config('plan_cache_mode', 'force_generic_plan', true)";

  private final AgroalDataSource dataSource;
  private final CurrentTenant currentTenant;

  StoredFlatRows(AgroalDataSource dataSource, CurrentTenant currentTenant) {
    this.dataSource = dataSource;
    this.currentTenant = currentTenant;
  }

  @Override
  public List<FlatRow> after(Wanted wanted, @Nullable Place after, int limit) {
    String query =
        ALL.formatted(
            wanted.assessment() == null ? "" : ONE_ASSESSMENT, wanted.everything() ? "" : ASSIGNED);
    try (var connection = dataSource.getConnection();
        var plan = connection.prepareStatement(ONE_PLAN);
        var statement = connection.prepareStatement(query)) {
      plan.execute();
      bind(statement, wanted, after, limit);
      try (var found = statement.executeQuery()) {
        return rows(found);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The rows could not be listed.", e);
    }
  }

  private void bind(PreparedStatement statement, Wanted wanted, @Nullable Place after, int limit)
      throws SQLException {
    int next = 1;
    statement.setString(next++, currentTenant.require().id());
    statement.setString(next++, wanted.kind());
    UUID begin = after == null ? BEFORE_ALL : after.assessment();
    statement.setObject(next++, begin);
    statement.setObject(next++, after == null ? BEFORE_ALL : after.id());
    statement.setObject(next++, begin);
    if (wanted.assessment() != null) {
      statement.setObject(next++, wanted.assessment());
    }
    if (!wanted.everything()) {
      statement.setString(next++, wanted.subject());
      statement.setArray(
          next++, statement.getConnection().createArrayOf("text", wanted.roles().toArray()));
    }
    statement.setInt(next, limit);
  }

  private static List<FlatRow> rows(ResultSet found) throws SQLException {
    List<FlatRow> rows = new ArrayList<>();
    while (found.next()) {
      rows.add(
          new FlatRow(
              new Place(found.getObject(1, UUID.class), found.getObject(2, UUID.class)),
              found.getString(3),
              found.getLong(4),
              found.getObject(5, OffsetDateTime.class).toInstant().toString(),
              found.getBytes(6)));
    }
    return rows;
  }
}
