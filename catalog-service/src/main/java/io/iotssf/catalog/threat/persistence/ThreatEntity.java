package io.iotssf.catalog.threat.persistence;

import io.iotssf.catalog.published.Reading;
import io.iotssf.catalog.published.RowKey;
import io.iotssf.contracts.catalog.Threat;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "threat")
@IdClass(RowKey.class)
class ThreatEntity {
  @Id String edition;

  @Id
  @Enumerated(EnumType.STRING)
  Reading reading;

  @Id String id;
  int position;

  @JdbcTypeCode(SqlTypes.JSON)
  Threat content;
}
