package io.iotssf.report.deliverable.application;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.contracts.event.DeliverablesReady;
import io.iotssf.contracts.event.Topics;
import io.iotssf.kit.inbox.Inbox;
import io.iotssf.kit.outbox.Outbox;
import io.iotssf.report.deliverable.domain.BuiltDeliverable;
import io.iotssf.report.deliverable.domain.Deliverables;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The one transaction in which deliverables appear. */
@Singleton
class StoreDeliverables {
  static final String SOURCE = "/report-service";
  static final String CONSUMER = "deliverables";

  private final Deliverables deliverables;
  private final Inbox inbox;
  private final Outbox outbox;

  StoreDeliverables(Deliverables deliverables, Inbox inbox, Outbox outbox) {
    this.deliverables = deliverables;
    this.inbox = inbox;
    this.outbox = outbox;
  }

  @Transactional
  boolean isStored(UUID assessment, int revision) {
    return deliverables.hasRevision(assessment, revision);
  }

  @Transactional
  void store(UUID event, RevisionDocument revision, List<BuiltDeliverable> built) {
    boolean first = inbox.firstTime(CONSUMER, event);
    if (first && !deliverables.hasRevision(revision.assessment(), revision.revision())) {
      deliverables.add(built);
      outbox.append(Topics.REPORT, key(revision), ready(revision, built));
    }
  }

  private static String key(RevisionDocument revision) {
    return revision.tenant() + "/" + revision.assessment();
  }

  private static CloudEvent<DeliverablesReady> ready(
      RevisionDocument revision, List<BuiltDeliverable> built) {
    List<UUID> ids = built.stream().map(one -> one.deliverable().id()).toList();
    return CloudEvent.of(
        SOURCE,
        DeliverablesReady.TYPE,
        revision.assessment().toString(),
        Instant.now(),
        revision.tenant(),
        new DeliverablesReady(revision.assessment(), revision.revision(), ids));
  }
}
