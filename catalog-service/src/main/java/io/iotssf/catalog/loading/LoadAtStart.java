package io.iotssf.catalog.loading;

import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.kit.tenant.Tenant;
import io.iotssf.kit.tenant.TenantScope;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Loads the catalogue before the first request; whatever does not fit stops the start. */
@Singleton
class LoadAtStart {
  private static final Logger LOG = Logger.getLogger(LoadAtStart.class);
  private static final Tenant PUBLISHER = new Tenant(CloudEvent.PUBLISHER);

  private final LoadCatalogue loading;
  private final TenantScope tenants;

  LoadAtStart(LoadCatalogue loading, TenantScope tenants) {
    this.loading = loading;
    this.tenants = tenants;
  }

  void load(@Observes StartupEvent starting) {
    var edition = AssembledEdition.of(CatalogueFiles.draft());
    boolean stored = tenants.call(PUBLISHER, () -> loading.load(edition));
    LOG.infof(
        "Edition %s, sha256 %s, %s.",
        edition.applied().id(),
        edition.sha256(),
        stored ? "is stored and announced" : "was stored before");
  }
}
