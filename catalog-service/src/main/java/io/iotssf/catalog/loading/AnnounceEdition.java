package io.iotssf.catalog.loading;

import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.contracts.event.EditionPublished;
import io.iotssf.contracts.event.Topics;
import io.iotssf.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Tells the other services that an edition can be pulled. */
@ApplicationScoped
class AnnounceEdition {
  private static final String SOURCE = "/catalog-service";
  private static final String DATAREF = "/internal/v1/editions/";

  private final Outbox outbox;

  AnnounceEdition(Outbox outbox) {
    this.outbox = outbox;
  }

  void announce(String edition, String sha256, Instant time) {
    var published = new EditionPublished(edition, DATAREF + edition, sha256);
    outbox.append(
        Topics.CATALOG,
        edition,
        CloudEvent.of(
            SOURCE, EditionPublished.TYPE, edition, time, CloudEvent.PUBLISHER, published));
  }
}
