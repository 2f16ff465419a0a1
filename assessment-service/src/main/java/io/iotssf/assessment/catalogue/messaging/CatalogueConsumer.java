package io.iotssf.assessment.catalogue.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.iotssf.assessment.catalogue.application.ApplyEdition;
import io.iotssf.assessment.catalogue.application.BadEventException;
import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.contracts.event.EditionPublished;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.tenant.Tenant;
import io.iotssf.kit.tenant.TenantScope;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes editions from the topic. What no retry mends goes to the dead-letter topic; everything else
 * (catalog-service, the database or Keycloak away) is tried again until it works.
 */
@ApplicationScoped
class CatalogueConsumer {
  private static final Logger LOG = Logger.getLogger(CatalogueConsumer.class);
  private static final TypeReference<CloudEvent<EditionPublished>> EVENT = new TypeReference<>() {};
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
      LOG.info("An edition was withdrawn; what was applied of it stays for the assessments");
      return;
    }
    CloudEvent<EditionPublished> event = read(json);
    tenantScope.run(PUBLISHER, () -> applyEdition.apply(event));
    LOG.infof("Edition %s of the catalogue is applied", event.data().edition());
  }

  private static CloudEvent<EditionPublished> read(String json) {
    try {
      return Optional.ofNullable(Json.contract().readValue(json, EVENT))
          .filter(event -> EditionPublished.TYPE.equals(event.type()))
          .filter(event -> !isIncomplete(event))
          .orElseThrow(() -> new BadEventException("Not an event of a published edition."));
    } catch (JsonProcessingException e) {
      throw new BadEventException("Not the JSON of an event.", e);
    }
  }

  /** JSON may leave out what a record promises. */
  private static boolean isIncomplete(CloudEvent<EditionPublished> event) {
    EditionPublished data = event.data();
    return event.id() == null
        || data == null
        || Stream.of(data.edition(), data.dataref(), data.sha256()).anyMatch(Objects::isNull);
  }
}
