package io.iotssf.assessment.dossier.persistence;

import io.iotssf.assessment.dossier.domain.Change;
import io.iotssf.assessment.dossier.domain.Changes;
import io.iotssf.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

@ApplicationScoped
class ChangeLog implements Changes {
  private static final String NUMBER =
      """
      with next as (
        insert into tenant_clock as clock (tenant_id, number) values (:tenant, 1)
        on conflict (tenant_id) do update set number = clock.number + 1
        returning clock.number
      )
      insert into change
        (tenant_id, number, assessment_id, version, resource, resource_id, action, at)
      select :tenant, next.number, :assessment, :version, :resource, :resourceId, :action, :at
      from next
      """;

  private final EntityManager entityManager;
  private final CurrentTenant currentTenant;

  ChangeLog(EntityManager entityManager, CurrentTenant currentTenant) {
    this.entityManager = entityManager;
    this.currentTenant = currentTenant;
  }

  @Override
  public void number(Change change) {
    entityManager.flush();
    entityManager
        .createNativeQuery(NUMBER)
        .setParameter("tenant", currentTenant.require().id())
        .setParameter("assessment", change.assessment())
        .setParameter("version", change.version())
        .setParameter("resource", change.resource())
        .setParameter("resourceId", change.resourceId())
        .setParameter("action", change.action())
        .setParameter("at", change.at())
        .executeUpdate();
  }
}
