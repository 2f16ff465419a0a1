package io.iotssf.assessment.content.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

@Entity
@Immutable
@Table(name = "quotation")
@IdClass(QuotationKey.class)
class QuotationEntity {
  @Id
  @TenantId
  @Column(name = "tenant_id")
  String tenantId;

  @Id String sha256;

  String document;
}
