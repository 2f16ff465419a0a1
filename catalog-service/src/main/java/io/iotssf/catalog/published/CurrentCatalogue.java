package io.iotssf.catalog.published;

import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.kit.tenant.Tenant;
import io.iotssf.kit.tenant.TenantScope;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The published catalogue in memory: it is small, changes with a release only, and is read by every
 * request. What another instance publishes is noticed within seconds; while the database is away,
 * what is known goes on being served.
 */
@Singleton
public class CurrentCatalogue {
  private static final Logger LOG = Logger.getLogger(CurrentCatalogue.class);
  private static final Tenant PUBLISHER = new Tenant(CloudEvent.PUBLISHER);

  private final StoredCatalogue stored;
  private final TenantScope tenants;
  private final Duration pause;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("catalogue-refresh").daemon().factory());
  private volatile Catalogue current = new Catalogue(List.of(), "");

  CurrentCatalogue(
      StoredCatalogue stored,
      TenantScope tenants,
      @ConfigProperty(name = "iotssf.catalogue.refresh", defaultValue = "5s") Duration pause) {
    this.stored = stored;
    this.tenants = tenants;
    this.pause = pause;
  }

  /** The catalogue now; it does not change while a caller holds it. */
  public Catalogue get() {
    return current;
  }

  /** Reads the catalogue for the first time, and looks for changes from then on. */
  public void open() {
    refresh();
    thread.scheduleWithFixedDelay(
        this::refreshOrWarn, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  void stop(@Observes ShutdownEvent stopping) {
    thread.shutdownNow();
  }

  private void refreshOrWarn() {
    try {
      refresh();
    } catch (RuntimeException e) {
      LOG.warnf("The stored catalogue cannot be looked at for the moment: %s", e.getMessage());
    }
  }

  private synchronized void refresh() {
    tenants.run(
        PUBLISHER,
        () -> {
          String fingerprint = stored.fingerprint();
          if (!fingerprint.equals(current.fingerprint())) {
            current = new Catalogue(stored.newest(), fingerprint);
          }
        });
  }
}
