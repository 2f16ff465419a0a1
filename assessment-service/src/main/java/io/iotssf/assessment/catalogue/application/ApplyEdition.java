package io.iotssf.assessment.catalogue.application;

import com.fasterxml.jackson.core.JacksonException;
import io.iotssf.assessment.catalogue.domain.EditionReference;
import io.iotssf.assessment.catalogue.domain.Editions;
import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.contracts.event.EditionPublished;
import io.iotssf.kit.inbox.Inbox;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.json.Sha256;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Takes over an edition that was published: pulls it, verifies its hash, and applies it in one
 * transaction with the note that the event is done. From then on catalog-service is not needed. A
 * release that is older than the one applied changes nothing: events may be sent again in any
 * order.
 */
@ApplicationScoped
public class ApplyEdition {
  private static final String CONSUMER = "catalogue";

  private final EditionSource source;
  private final Editions editions;
  private final Inbox inbox;
  private final InstantSource clock;

  ApplyEdition(EditionSource source, Editions editions, Inbox inbox, InstantSource clock) {
    this.source = source;
    this.editions = editions;
    this.inbox = inbox;
    this.clock = clock;
  }

  /** The pull happens outside of the transaction: no connection waits for another service. */
  public void apply(CloudEvent<EditionPublished> event) {
    EditionPublished published = event.data();
    if (EditionReference.judge(published) instanceof Ruling.Rejected rejected) {
      throw new BadEventException(rejected.reason());
    }
    byte[] document = source.pull(published.edition(), published.release());
    verify(published, document);
    QuarkusTransaction.requiringNew().run(() -> applyOnce(event.id(), published, document));
  }

  private void applyOnce(UUID event, EditionPublished published, byte[] document) {
    if (inbox.firstTime(CONSUMER, event)) {
      editions.apply(published, document, clock.instant());
    }
  }

  private static void verify(EditionPublished published, byte[] document) {
    if (!Sha256.hex(document).equals(published.sha256())) {
      throw new BadEventException("The edition's bytes have another sha256 than the event says.");
    }
    try {
      EditionDocument edition = Json.contract().readValue(document, EditionDocument.class);
      if (!published.edition().equals(edition.id())) {
        throw new BadEventException("The document is of another edition than the event says.");
      }
      if (published.release() != edition.release()) {
        throw new BadEventException("The document is of another release than the event says.");
      }
    } catch (JacksonException e) {
      throw new BadEventException("The edition's document cannot be read.", e);
    } catch (IOException e) {
      throw new IllegalStateException("Bytes in memory are always readable", e);
    }
  }
}
