package io.iotssf.catalog.addition.persistence;

import io.iotssf.catalog.addition.domain.Kept;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.CustomRequirement;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "custom_requirement")
@IdClass(RowKey.class)
class CustomRequirementEntity {
  @Id
  @TenantId
  @Column(name = "tenant_id")
  String tenantId;

  @Id UUID id;

  long version;

  @Column(updatable = false)
  long position;

  String perspective;
  String target;
  @Nullable String phase;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> threats;

  @Nullable String refines;

  @JdbcTypeCode(SqlTypes.JSON)
  Text text;

  @Embedded RowStamps stamps;

  static CustomRequirementEntity of(Kept<CustomRequirement> kept) {
    var entity = new CustomRequirementEntity();
    entity.id = kept.row().id();
    entity.position = kept.position();
    entity.stamps = RowStamps.of(kept);
    entity.change(kept);
    return entity;
  }

  void change(Kept<CustomRequirement> kept) {
    var row = kept.row();
    version = row.version();
    perspective = row.perspective();
    target = row.target();
    phase = row.phase();
    threats = row.threats();
    refines = row.refines();
    text = row.text();
    stamps.change(kept.changed());
  }

  Kept<CustomRequirement> toDomain() {
    var row =
        new CustomRequirement(
            id, version, perspective, target, phase, List.copyOf(threats), refines, text);
    return new Kept<>(row, position, stamps.created(), stamps.changed());
  }
}
