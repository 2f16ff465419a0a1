package io.iotssf.catalog.addition.persistence;

import io.iotssf.catalog.addition.domain.CustomIds;
import io.iotssf.catalog.addition.domain.Kept;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.CustomMeasure;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "custom_measure")
@IdClass(RowKey.class)
class CustomMeasureEntity {
  @Id
  @TenantId
  @Column(name = "tenant_id")
  String tenantId;

  @Id UUID id;

  long version;

  @Column(updatable = false)
  long position;

  @Column(name = "published_requirement")
  @Nullable String publishedRequirement;

  @Column(name = "custom_requirement")
  @Nullable UUID customRequirement;

  String role;

  @JdbcTypeCode(SqlTypes.JSON)
  Text text;

  @Column(name = "sub_bullets")
  @JdbcTypeCode(SqlTypes.JSON)
  List<Text> subBullets;

  @Embedded RowStamps stamps;

  static CustomMeasureEntity of(Kept<CustomMeasure> kept) {
    var entity = new CustomMeasureEntity();
    entity.id = kept.row().id();
    entity.position = kept.position();
    entity.stamps = RowStamps.of(kept);
    entity.change(kept);
    return entity;
  }

  void change(Kept<CustomMeasure> kept) {
    var row = kept.row();
    version = row.version();
    customRequirement = CustomIds.of(row.requirementId()).orElse(null);
    publishedRequirement = customRequirement == null ? row.requirementId() : null;
    role = row.role();
    text = row.text();
    subBullets = row.subBullets();
    stamps.change(kept.changed());
  }

  Kept<CustomMeasure> toDomain() {
    String requirement =
        publishedRequirement == null
            ? Objects.requireNonNull(customRequirement).toString()
            : publishedRequirement;
    var row = new CustomMeasure(id, version, requirement, role, text, List.copyOf(subBullets));
    return new Kept<>(row, position, stamps.created(), stamps.changed());
  }
}
