package io.iotssf.report.deliverable.persistence;

import io.iotssf.report.deliverable.domain.Deliverable;
import io.iotssf.report.deliverable.domain.Rendition;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A row of table {@code deliverable}, which is written once. */
@Entity
@Immutable
@Table(name = "deliverable")
@IdClass(TenantKey.class)
class DeliverableRow {
  @Id
  @TenantId
  @Column(name = "tenant_id")
  String tenantId;

  @Id UUID id;

  @Column(name = "assessment_id")
  UUID assessment;

  @Column int revision;
  @Column int ordinal;

  @Column(name = "stakeholder_id")
  @Nullable UUID stakeholder;

  @Column(name = "stakeholder_key")
  @Nullable String stakeholderKey;

  @Column String kind;
  @Column String language;
  @Column String title;

  @Column(name = "renderer_version")
  String rendererVersion;

  @Column(name = "approved_at")
  Instant approvedAt;

  protected DeliverableRow() {}

  DeliverableRow(Deliverable deliverable) {
    id = deliverable.id();
    assessment = deliverable.assessment();
    revision = deliverable.revision();
    ordinal = deliverable.ordinal();
    stakeholder = deliverable.stakeholder();
    stakeholderKey = deliverable.stakeholderKey();
    kind = deliverable.kind();
    language = deliverable.language();
    title = deliverable.title();
    rendererVersion = deliverable.rendererVersion();
    approvedAt = deliverable.approvedAt();
  }

  Deliverable deliverable(List<Rendition> renditions) {
    return new Deliverable(
        id,
        assessment,
        revision,
        ordinal,
        stakeholder,
        stakeholderKey,
        kind,
        language,
        title,
        rendererVersion,
        approvedAt,
        renditions);
  }
}
