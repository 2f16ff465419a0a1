package io.iotssf.report.deliverable.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** The bytes of a rendition, apart from it so that listings do not read them. */
@Entity
@Immutable
@Table(name = "rendition_content")
@IdClass(RenditionRow.Key.class)
class ContentRow {
  @Id
  @TenantId
  @Column(name = "tenant_id")
  String tenantId;

  @Id
  @Column(name = "deliverable_id")
  UUID deliverable;

  @Id String format;

  @Column byte[] content;

  protected ContentRow() {}

  ContentRow(UUID deliverable, String format, byte[] content) {
    this.deliverable = deliverable;
    this.format = format;
    this.content = content;
  }
}
