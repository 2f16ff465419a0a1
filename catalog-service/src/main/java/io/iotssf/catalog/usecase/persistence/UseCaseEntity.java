package io.iotssf.catalog.usecase.persistence;

import io.iotssf.catalog.published.Reading;
import io.iotssf.catalog.published.RowKey;
import io.iotssf.contracts.catalog.UseCase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "use_case")
@IdClass(RowKey.class)
class UseCaseEntity {
  @Id String edition;

  @Id
  @Enumerated(EnumType.STRING)
  Reading reading;

  @Id String id;
  int position;

  @JdbcTypeCode(SqlTypes.JSON)
  UseCase content;
}
