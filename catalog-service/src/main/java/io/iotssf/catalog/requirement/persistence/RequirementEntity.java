package io.iotssf.catalog.requirement.persistence;

import io.iotssf.catalog.published.Reading;
import io.iotssf.catalog.published.RowKey;
import io.iotssf.contracts.catalog.Requirement;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "requirement")
@IdClass(RowKey.class)
class RequirementEntity {
  @Id String edition;

  @Id
  @Enumerated(EnumType.STRING)
  Reading reading;

  @Id String id;
  int position;
  @Nullable String perspective;
  @Nullable String target;
  @Nullable String phase;

  @JdbcTypeCode(SqlTypes.JSON)
  Requirement content;
}
