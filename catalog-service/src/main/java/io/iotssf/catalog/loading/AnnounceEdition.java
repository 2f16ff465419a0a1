package io.iotssf.catalog.loading;

import io.iotssf.catalog.edition.domain.Release;
import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.contracts.event.EditionPublished;
import io.iotssf.contracts.event.Topics;
import io.iotssf.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services that a release can be pulled. */
@ApplicationScoped
class AnnounceEdition {
  private static final String SOURCE = "/catalog-service";

  private final Outbox outbox;

  AnnounceEdition(Outbox outbox) {
    this.outbox = outbox;
  }

  void announce(Release release) {
    String edition = release.edition();
    var published =
        new EditionPublished(
            edition,
            release.number(),
            EditionPublished.dataref(edition, release.number()),
            release.sha256());
    outbox.append(
        Topics.CATALOG,
        edition,
        CloudEvent.of(
            SOURCE,
            EditionPublished.TYPE,
            edition,
            release.publishedAt(),
            CloudEvent.PUBLISHER,
            published));
  }
}
