package io.iotssf.catalog.loading;

import io.iotssf.catalog.published.CurrentCatalogue;
import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.kit.tenant.Tenant;
import io.iotssf.kit.tenant.TenantScope;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the catalogue before the first request; whatever does not fit stops the start. */
@Singleton
class LoadAtStart {
  private static final Logger LOG = Logger.getLogger(LoadAtStart.class);
  private static final Tenant PUBLISHER = new Tenant(CloudEvent.PUBLISHER);

  private final LoadCatalogue loading;
  private final CurrentCatalogue catalogue;
  private final TenantScope tenants;
  private final List<Path> directories;

  /**
   * @param directories folders of further editions, beside those that the service brings
   */
  LoadAtStart(
      LoadCatalogue loading,
      CurrentCatalogue catalogue,
      TenantScope tenants,
      @ConfigProperty(name = "iotssf.catalogue.directories") Optional<List<Path>> directories) {
    this.loading = loading;
    this.catalogue = catalogue;
    this.tenants = tenants;
    this.directories = directories.orElse(List.of());
  }

  void load(@Observes StartupEvent starting) {
    EditionFolders.read(directories).forEach(this::load);
    catalogue.open();
  }

  private void load(AssembledEdition edition) {
    boolean stored = tenants.call(PUBLISHER, () -> loading.load(edition));
    LOG.infof(
        "Edition %s, release %d, sha256 %s, %s.",
        edition.applied().id(),
        edition.applied().release(),
        edition.sha256(),
        stored ? "is stored and announced" : "was stored before");
  }
}
