package io.iotssf.assessment.catalogue.messaging;

import io.iotssf.assessment.catalogue.application.ApplyEdition;
import io.iotssf.assessment.catalogue.application.BadEventException;
import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.contracts.event.EditionPublished;
import io.iotssf.kit.tenant.Tenant;
import io.iotssf.kit.tenant.TenantScope;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes editions from the topic; other types of event and deletions are passed over. What no retry
 * mends goes to the dead-letter topic; everything else (catalog-service, the database or Keycloak
 * away) is tried again until it works.
 */
@ApplicationScoped
class CatalogueConsumer {
  private static final Logger LOG = Logger.getLogger(CatalogueConsumer.class);
  private static final Tenant PUBLISHER = new Tenant(CloudEvent.PUBLISHER);

  private final ApplyEdition applyEdition;
  private final TenantScope tenantScope;

  CatalogueConsumer(ApplyEdition applyEdition, TenantScope tenantScope) {
    this.applyEdition = applyEdition;
    this.tenantScope = tenantScope;
  }

  @Incoming("catalogue")
  @Blocking
  @Retry(maxRetries = -1, maxDuration = 0, delay = 500, abortOn = BadEventException.class)
  @ExponentialBackoff(factor = 2, maxDelay = 15, maxDelayUnit = ChronoUnit.SECONDS)
  void consume(@Nullable String json) {
    if (json == null) {
      LOG.info("A deletion is passed over; what was applied stays for the assessments");
      return;
    }
    EventReader.read(json)
        .ifPresentOrElse(
            this::apply,
            () -> LOG.info("An event of a type that is not known here is passed over"));
  }

  private void apply(CloudEvent<EditionPublished> event) {
    tenantScope.run(PUBLISHER, () -> applyEdition.apply(event));
    EditionPublished done = event.data();
    LOG.infof("Release %d of edition %s is dealt with", done.release(), done.edition());
  }
}
