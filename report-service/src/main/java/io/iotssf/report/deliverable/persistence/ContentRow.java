package io.iotssf.report.deliverable.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** The bytes of a deliverable, apart from it so that listings do not read them. */
@Entity
@Immutable
@Table(name = "deliverable_content")
@IdClass(TenantKey.class)
class ContentRow {
  @Id
  @TenantId
  @Column(name = "tenant_id")
  String tenantId;

  @Id UUID id;

  @Column byte[] content;

  protected ContentRow() {}

  ContentRow(UUID id, byte[] content) {
    this.id = id;
    this.content = content;
  }
}
