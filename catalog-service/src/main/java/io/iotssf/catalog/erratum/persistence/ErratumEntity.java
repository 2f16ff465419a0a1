package io.iotssf.catalog.erratum.persistence;

import io.iotssf.contracts.Erratum;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "erratum")
@IdClass(ErratumKey.class)
class ErratumEntity {
  @Id String edition;
  @Id String id;
  int position;
  String kind;
  String confidence;

  @Column(name = "use_case")
  @Nullable String useCase;

  String subject;

  @JdbcTypeCode(SqlTypes.JSON)
  Erratum content;
}
