package io.iotssf.catalog.addition.application;

import io.iotssf.contracts.event.AdditionsChanged;
import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.contracts.event.Topics;
import io.iotssf.kit.outbox.Outbox;
import io.iotssf.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services that a tenant's additions changed. */
@ApplicationScoped
class AnnounceAdditions {
  private static final String SOURCE = "/catalog-service";
  private static final String SUBJECT = "additions";

  private final Outbox outbox;
  private final CurrentTenant currentTenant;

  AnnounceAdditions(Outbox outbox, CurrentTenant currentTenant) {
    this.outbox = outbox;
    this.currentTenant = currentTenant;
  }

  /** Announces a version; after the last row's removal the compacted topic forgets the tenant. */
  void announce(Moment moment, AdditionsDocuments.Assembled document) {
    String tenant = currentTenant.require().id();
    String key = AdditionsChanged.key(tenant);
    var changed =
        new AdditionsChanged(
            moment.version(),
            AdditionsChanged.dataref(tenant, moment.version()),
            document.sha256());
    outbox.append(
        Topics.CATALOG,
        key,
        CloudEvent.of(
            SOURCE, AdditionsChanged.TYPE, SUBJECT, moment.stamp().at(), tenant, changed));
    if (document.isEmpty()) {
      outbox.appendTombstone(Topics.CATALOG, key);
    }
  }
}
