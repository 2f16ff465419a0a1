package io.iotssf.catalog.measure.persistence;

import io.iotssf.catalog.published.Reading;
import io.iotssf.catalog.published.RowKey;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.UseCase.MeasureRow;
import io.iotssf.contracts.catalog.UseCase.Stakeholder;
import jakarta.persistence.Column;
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
@Table(name = "measure_row")
@IdClass(RowKey.class)
class MeasureRowEntity {
  @Id String edition;

  @Id
  @Enumerated(EnumType.STRING)
  Reading reading;

  @Id String id;
  int position;

  @Column(name = "use_case")
  String useCase;

  @Nullable String requirement;

  @Column(name = "use_case_title")
  @JdbcTypeCode(SqlTypes.JSON)
  Text useCaseTitle;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable Stakeholder stakeholder;

  @JdbcTypeCode(SqlTypes.JSON)
  MeasureRow content;
}
