package io.iotssf.catalog.framework.persistence;

import io.iotssf.catalog.published.Reading;
import io.iotssf.catalog.published.RowKey;
import io.iotssf.contracts.catalog.Framework;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "framework")
@IdClass(RowKey.class)
class FrameworkEntity {
  @Id String edition;

  @Id
  @Enumerated(EnumType.STRING)
  Reading reading;

  @Id String id;

  @JdbcTypeCode(SqlTypes.JSON)
  Framework content;
}
