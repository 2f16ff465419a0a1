package io.iotssf.assessment.lifecycle.persistence;

import io.iotssf.assessment.lifecycle.domain.Quotation;
import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.SourceDocument;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.UseCase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
@Table(name = "quotation")
@IdClass(QuotationKey.class)
class QuotationEntity {
  @Id
  @TenantId
  @Column(name = "tenant_id")
  String tenantId;

  @Id
  @Column(name = "assessment_id")
  UUID assessmentId;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Text> overview;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Text> premises;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "requirement_rows")
  List<UseCase.RequirementRow> requirementRows;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Erratum> errata;

  @JdbcTypeCode(SqlTypes.JSON)
  List<SourceDocument> sources;

  static QuotationEntity of(UUID assessment, Quotation quotation) {
    var entity = new QuotationEntity();
    entity.assessmentId = assessment;
    entity.overview = quotation.overview();
    entity.premises = quotation.premises();
    entity.requirementRows = quotation.requirementRows();
    entity.errata = quotation.errata();
    entity.sources = quotation.sources();
    return entity;
  }

  Quotation toDomain() {
    return new Quotation(overview, premises, requirementRows, errata, sources);
  }
}
