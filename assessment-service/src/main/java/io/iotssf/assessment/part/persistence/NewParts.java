package io.iotssf.assessment.part.persistence;

import io.agroal.api.AgroalDataSource;
import io.iotssf.assessment.part.domain.Parts.KindOfRows;
import io.iotssf.assessment.part.domain.Row;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Adds rows, however many, by one statement. */
@ApplicationScoped
class NewParts {
  private static final String ADD =
      """
      insert into part
        (tenant_id, assessment_id, kind, id, position, version, content, updated_at)
      select ?, ?, added.kind, added.id, added.position, added.version, added.content, ?
      from unnest(?, ?, ?, ?, ?) as added (kind, id, position, version, content)
      """;

  private final AgroalDataSource dataSource;
  private final CurrentTenant currentTenant;

  NewParts(AgroalDataSource dataSource, CurrentTenant currentTenant) {
    this.dataSource = dataSource;
    this.currentTenant = currentTenant;
  }

  void add(UUID assessment, List<KindOfRows<?>> rows) {
    List<NewRow> added = rows.stream().flatMap(NewRow::of).toList();
    if (added.isEmpty()) {
      return;
    }
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(ADD)) {
      statement.setString(1, currentTenant.require().id());
      statement.setObject(2, assessment);
      statement.setObject(
          3, OffsetDateTime.ofInstant(added.getFirst().row().updatedAt(), ZoneOffset.UTC));
      column(statement, 4, "text", added.stream().map(NewRow::kind).toArray(String[]::new));
      column(statement, 5, "uuid", added.stream().map(row -> row.row().content().id()).toArray());
      column(
          statement,
          6,
          "int4",
          added.stream().map(row -> row.row().position()).toArray(Integer[]::new));
      column(
          statement,
          7,
          "int8",
          added.stream().map(row -> row.row().version()).toArray(Long[]::new));
      column(statement, 8, "text", added.stream().map(NewRow::json).toArray(String[]::new));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The rows of an assessment could not be added.", e);
    }
  }

  /** Arrays of strings and numbers, typed as such, travel in binary form. */
  private static void column(PreparedStatement statement, int index, String type, Object[] values)
      throws SQLException {
    statement.setArray(index, statement.getConnection().createArrayOf(type, values));
  }

  /** A row of some kind. */
  private record NewRow(String kind, Row<?> row) {
    static Stream<NewRow> of(KindOfRows<?> rows) {
      return rows.rows().stream().map(row -> new NewRow(rows.kind().code(), row));
    }

    String json() {
      return Json.text(row.content());
    }
  }
}
