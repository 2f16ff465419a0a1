package io.iotssf.assessment.part.persistence;

import io.agroal.api.AgroalDataSource;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.Parts;
import io.iotssf.assessment.part.domain.Row;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Rows by plain JDBC: every edit passes here, and what Hibernate does beside its statements took
 * longer than they do. Every statement names the tenant.
 */
@ApplicationScoped
class PartTable implements Parts {
  private static final String ROWS =
      """
      select kind, content, position, version, updated_at from part
      where tenant_id = ? and assessment_id = ?
      """;
  private static final String ONE = ROWS + "and kind = ? and id = ?";
  private static final String OF_KIND = ROWS + "and kind = ? order by position";
  private static final String ALL = ROWS + "order by position";
  private static final String NEXT =
      """
      select coalesce(max(position) + 1, 0) from part
      where tenant_id = ? and assessment_id = ? and kind = ?
      """;
  private static final String UPDATE =
      """
      update part set content = ?, position = ?, version = ?, updated_at = ?
      where tenant_id = ? and assessment_id = ? and kind = ? and id = ?
      """;
  private static final String REMOVE =
      "delete from part where tenant_id = ? and assessment_id = ? and kind = ? and id = ?";

  private final AgroalDataSource dataSource;
  private final CurrentTenant currentTenant;
  private final NewParts newParts;

  PartTable(AgroalDataSource dataSource, CurrentTenant currentTenant, NewParts newParts) {
    this.dataSource = dataSource;
    this.currentTenant = currentTenant;
    this.newParts = newParts;
  }

  @Override
  public <T extends Part> Optional<Row<T>> find(UUID assessment, PartKind<T> kind, UUID id) {
    return rows(ONE, assessment, kind.code(), id).stream().findFirst().map(row -> row.of(kind));
  }

  @Override
  public <T extends Part> List<Row<T>> of(UUID assessment, PartKind<T> kind) {
    return rows(OF_KIND, assessment, kind.code()).stream().map(row -> row.of(kind)).toList();
  }

  @Override
  public List<KindOfRows<?>> all(UUID assessment, List<PartKind<?>> kinds) {
    Map<String, List<StoredRow>> byKind =
        rows(ALL, assessment).stream().collect(Collectors.groupingBy(StoredRow::kind));
    return kinds.stream()
        .<KindOfRows<?>>map(kind -> rows(kind, byKind.getOrDefault(kind.code(), List.of())))
        .toList();
  }

  private static <T extends Part> KindOfRows<T> rows(PartKind<T> kind, List<StoredRow> rows) {
    return new KindOfRows<>(kind, rows.stream().map(row -> row.of(kind)).toList());
  }

  @Override
  public int nextPosition(UUID assessment, PartKind<?> kind) {
    return run(
        NEXT,
        statement -> {
          try (ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getInt(1);
          }
        },
        currentTenant.require().id(),
        assessment,
        kind.code());
  }

  @Override
  public <T extends Part> void add(UUID assessment, PartKind<T> kind, Row<T> row) {
    addAll(assessment, List.of(new KindOfRows<>(kind, List.of(row))));
  }

  @Override
  public void addAll(UUID assessment, List<KindOfRows<?>> rows) {
    newParts.add(assessment, rows);
  }

  @Override
  public <T extends Part> void update(UUID assessment, PartKind<T> kind, Row<T> row) {
    change(
        UPDATE,
        Json.text(row.content()),
        row.position(),
        row.version(),
        OffsetDateTime.ofInstant(row.updatedAt(), ZoneOffset.UTC),
        currentTenant.require().id(),
        assessment,
        kind.code(),
        row.content().id());
  }

  @Override
  public void remove(UUID assessment, PartKind<?> kind, UUID id) {
    change(REMOVE, currentTenant.require().id(), assessment, kind.code(), id);
  }

  /** Changes one row, which was read in the same transaction. */
  private void change(String query, Object... values) {
    int changed = run(query, PreparedStatement::executeUpdate, values);
    if (changed != 1) {
      throw new IllegalStateException("%d rows were changed instead of one.".formatted(changed));
    }
  }

  private List<StoredRow> rows(String query, Object... which) {
    Object[] values = new Object[which.length + 1];
    values[0] = currentTenant.require().id();
    System.arraycopy(which, 0, values, 1, which.length);
    return run(query, PartTable::rows, values);
  }

  private static List<StoredRow> rows(PreparedStatement statement) throws SQLException {
    List<StoredRow> rows = new ArrayList<>();
    try (ResultSet found = statement.executeQuery()) {
      while (found.next()) {
        rows.add(StoredRow.of(found));
      }
    }
    return rows;
  }

  private <R> R run(String query, Work<R> work, Object... values) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(query)) {
      for (int index = 0; index < values.length; index++) {
        statement.setObject(index + 1, values[index]);
      }
      return work.on(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("The rows of an assessment cannot be reached.", e);
    }
  }

  @FunctionalInterface
  private interface Work<R> {
    R on(PreparedStatement statement) throws SQLException;
  }

  /** A row as it stands in the table. */
  private record StoredRow(
      String kind, String content, int position, long version, Instant updatedAt) {
    static StoredRow of(ResultSet found) throws SQLException {
      return new StoredRow(
          found.getString(1),
          found.getString(2),
          found.getInt(3),
          found.getLong(4),
          found.getObject(5, OffsetDateTime.class).toInstant());
    }

    <T extends Part> Row<T> of(PartKind<T> read) {
      return new Row<>(RowJson.read(content, read.type()), position, version, updatedAt);
    }
  }
}
