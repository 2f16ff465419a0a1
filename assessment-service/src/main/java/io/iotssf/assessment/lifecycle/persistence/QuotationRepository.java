package io.iotssf.assessment.lifecycle.persistence;

import io.iotssf.assessment.lifecycle.domain.Quotation;
import io.iotssf.assessment.lifecycle.domain.Quotations;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class QuotationRepository
    implements Quotations, PanacheRepositoryBase<QuotationEntity, QuotationKey> {

  @Override
  public void add(UUID assessment, Quotation quotation) {
    persist(QuotationEntity.of(assessment, quotation));
  }

  @Override
  public Quotation of(UUID assessment) {
    return find("assessmentId", assessment)
        .firstResultOptional()
        .map(QuotationEntity::toDomain)
        .orElseThrow(() -> new IllegalStateException("An assessment without its quotation"));
  }
}
