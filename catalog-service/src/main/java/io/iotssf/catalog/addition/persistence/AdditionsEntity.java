package io.iotssf.catalog.addition.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "additions")
class AdditionsEntity {
  @Id
  @TenantId
  @Column(name = "tenant_id")
  String tenantId;

  long version;
}
