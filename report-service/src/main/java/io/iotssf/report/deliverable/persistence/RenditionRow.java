package io.iotssf.report.deliverable.persistence;

import io.iotssf.report.deliverable.domain.Rendition;
import io.iotssf.report.rendering.model.DocumentFormat;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A row of table {@code rendition}, which is written once. */
@Entity
@Immutable
@Table(name = "rendition")
@IdClass(RenditionRow.Key.class)
class RenditionRow {
  @Id
  @TenantId
  @Column(name = "tenant_id")
  String tenantId;

  @Id
  @Column(name = "deliverable_id")
  UUID deliverable;

  @Id String format;

  @Column int size;
  @Column String sha256;

  protected RenditionRow() {}

  RenditionRow(UUID deliverable, Rendition rendition) {
    this.deliverable = deliverable;
    this.format = rendition.format().code();
    this.size = rendition.size();
    this.sha256 = rendition.sha256();
  }

  Rendition rendition() {
    return new Rendition(DocumentFormat.of(format).orElseThrow(), size, sha256);
  }

  /** The key of a rendition and of its content. */
  record Key(String tenantId, UUID deliverable, String format) implements Serializable {}
}
