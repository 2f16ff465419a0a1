package io.iotssf.assessment.part.persistence;

import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.Row;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.kit.json.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "part")
@IdClass(PartKey.class)
class PartEntity {
  @Id
  @TenantId
  @Column(name = "tenant_id")
  String tenantId;

  @Id
  @Column(name = "assessment_id")
  UUID assessmentId;

  @Id String kind;

  @Id UUID id;

  int position;

  long version;

  /** The row as JSON, exactly as it is answered. */
  String content;

  @Column(name = "updated_at")
  Instant updatedAt;

  static <T extends Part> PartEntity of(UUID assessment, PartKind<T> kind, Row<T> row) {
    var entity = new PartEntity();
    entity.assessmentId = assessment;
    entity.kind = kind.code();
    entity.id = row.content().id();
    entity.say(row);
    return entity;
  }

  void say(Row<?> row) {
    position = row.position();
    version = row.version();
    content = Json.text(row.content());
    updatedAt = row.updatedAt();
  }

  <T extends Part> Row<T> toDomain(PartKind<T> read) {
    return new Row<>(RowJson.read(content, read.type()), position, version, updatedAt);
  }
}
