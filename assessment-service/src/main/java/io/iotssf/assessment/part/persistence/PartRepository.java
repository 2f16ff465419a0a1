package io.iotssf.assessment.part.persistence;

import io.agroal.api.AgroalDataSource;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.Parts;
import io.iotssf.assessment.part.domain.Row;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.tenant.CurrentTenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
class PartRepository implements Parts, PanacheRepositoryBase<PartEntity, PartKey> {
  /** One statement for all rows of a new assessment. */
  private static final String ADD_ALL =
      """
      insert into part
        (tenant_id, assessment_id, kind, id, position, version, content, updated_at)
      select ?, ?, added.kind, added.id, added.position, added.version, added.content, ?
      from unnest(?, ?, ?, ?, ?) as added (kind, id, position, version, content)
      """;

  private static final String NEXT =
      "select coalesce(max(p.position) + 1, 0) from PartEntity p"
          + " where p.assessmentId = :assessment and p.kind = :kind";

  private final AgroalDataSource dataSource;
  private final CurrentTenant currentTenant;

  PartRepository(AgroalDataSource dataSource, CurrentTenant currentTenant) {
    this.dataSource = dataSource;
    this.currentTenant = currentTenant;
  }

  @Override
  public <T extends Part> Optional<Row<T>> find(UUID assessment, PartKind<T> kind, UUID id) {
    return Optional.ofNullable(findById(key(assessment, kind, id)))
        .map(entity -> entity.toDomain(kind));
  }

  @Override
  public <T extends Part> List<Row<T>> of(UUID assessment, PartKind<T> kind) {
    return stream("assessmentId = ?1 and kind = ?2 order by position", assessment, kind.code())
        .map(entity -> entity.toDomain(kind))
        .toList();
  }

  @Override
  public List<KindOfRows<?>> all(UUID assessment, List<PartKind<?>> kinds) {
    Map<String, List<PartEntity>> byKind =
        stream("assessmentId = ?1 order by position", assessment)
            .collect(Collectors.groupingBy(entity -> entity.kind));
    return kinds.stream()
        .<KindOfRows<?>>map(kind -> rows(kind, byKind.getOrDefault(kind.code(), List.of())))
        .toList();
  }

  private static <T extends Part> KindOfRows<T> rows(PartKind<T> kind, List<PartEntity> entities) {
    return new KindOfRows<>(kind, entities.stream().map(entity -> entity.toDomain(kind)).toList());
  }

  @Override
  public int nextPosition(UUID assessment, PartKind<?> kind) {
    return getEntityManager()
        .createQuery(NEXT, Integer.class)
        .setParameter("assessment", assessment)
        .setParameter("kind", kind.code())
        .getSingleResult();
  }

  @Override
  public <T extends Part> void add(UUID assessment, PartKind<T> kind, Row<T> row) {
    persist(PartEntity.of(assessment, kind, row));
  }

  @Override
  public <T extends Part> void update(UUID assessment, PartKind<T> kind, Row<T> row) {
    findById(key(assessment, kind, row.content().id())).say(row);
  }

  @Override
  public void remove(UUID assessment, PartKind<?> kind, UUID id) {
    deleteById(key(assessment, kind, id));
  }

  @Override
  public void addAll(UUID assessment, List<KindOfRows<?>> rows) {
    List<NewRow> added = rows.stream().flatMap(NewRow::of).toList();
    if (added.isEmpty()) {
      return;
    }
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(ADD_ALL)) {
      statement.setString(1, currentTenant.require().id());
      statement.setObject(2, assessment);
      statement.setObject(
          3, OffsetDateTime.ofInstant(added.getFirst().row().updatedAt(), ZoneOffset.UTC));
      column(statement, 4, "text", added.stream().map(NewRow::kind).toArray());
      column(statement, 5, "uuid", added.stream().map(row -> row.row().content().id()).toArray());
      column(statement, 6, "int4", added.stream().map(row -> row.row().position()).toArray());
      column(statement, 7, "int8", added.stream().map(row -> row.row().version()).toArray());
      column(statement, 8, "text", added.stream().map(NewRow::json).toArray());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The rows of an assessment could not be added.", e);
    }
  }

  private static void column(PreparedStatement statement, int index, String type, Object[] values)
      throws SQLException {
    statement.setArray(index, statement.getConnection().createArrayOf(type, values));
  }

  private PartKey key(UUID assessment, PartKind<?> kind, UUID id) {
    return new PartKey(currentTenant.require().id(), assessment, kind.code(), id);
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
