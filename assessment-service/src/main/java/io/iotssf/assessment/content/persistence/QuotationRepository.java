package io.iotssf.assessment.content.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.iotssf.assessment.content.domain.Quotation;
import io.iotssf.assessment.content.domain.Quotations;
import io.iotssf.assessment.part.domain.QuotedRequirements;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.tenant.CurrentTenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class QuotationRepository
    implements Quotations,
        QuotedRequirements,
        PanacheRepositoryBase<QuotationEntity, QuotationKey> {
  private static final String KEEP =
      """
      insert into quotation (tenant_id, sha256, document) values (:tenant, :sha256, :document)
      on conflict do nothing
      """;
  private static final String QUOTED_OF =
      """
      select exists (
        select from assessment
        where tenant_id = :tenant and quotation_sha256 = :sha256
          and origin::jsonb ->> 'edition' = :edition and origin::jsonb ->> 'useCase' = :useCase)
      """;
  private static final String OF_ASSESSMENT =
      "select q.document from QuotationEntity q, DossierEntity a"
          + " where a.id = :assessment and q.sha256 = a.quotationSha256";

  /** What an assessment quotes never changes: the ids of its rows are looked up once. */
  private static final int MOST_REMEMBERED = 2_000;

  private final CurrentTenant currentTenant;
  private final Cache<RowsOf, Set<String>> rows =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).executor(Runnable::run).build();

  QuotationRepository(CurrentTenant currentTenant) {
    this.currentTenant = currentTenant;
  }

  private record RowsOf(String tenant, UUID assessment) {}

  @Override
  public void keep(String sha256, Quotation quotation) {
    if (count("sha256", sha256) == 0) {
      getEntityManager()
          .createNativeQuery(KEEP)
          .setParameter("tenant", currentTenant.require().id())
          .setParameter("sha256", sha256)
          .setParameter("document", Json.text(quotation))
          .executeUpdate();
    }
  }

  @Override
  public boolean quotedOf(String edition, String useCase, String sha256) {
    return (Boolean)
        getEntityManager()
            .createNativeQuery(QUOTED_OF, Boolean.class)
            .setParameter("tenant", currentTenant.require().id())
            .setParameter("sha256", sha256)
            .setParameter("edition", edition)
            .setParameter("useCase", useCase)
            .getSingleResult();
  }

  @Override
  public Set<String> rowsOf(UUID assessment) {
    return rows.get(
        new RowsOf(currentTenant.require().id(), assessment),
        of ->
            of(assessment).requirementRows().stream()
                .map(UseCase.RequirementRow::id)
                .collect(Collectors.toUnmodifiableSet()));
  }

  @Override
  public Quotation of(UUID assessment) {
    String document =
        getEntityManager()
            .createQuery(OF_ASSESSMENT, String.class)
            .setParameter("assessment", assessment)
            .getSingleResult();
    try {
      return Json.contract().readValue(document, Quotation.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored quotation must be readable", e);
    }
  }
}
