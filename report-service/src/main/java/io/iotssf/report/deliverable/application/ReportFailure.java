package io.iotssf.report.deliverable.application;

import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.contracts.event.DeliverablesFailed;
import io.iotssf.contracts.event.Topics;
import io.iotssf.kit.inbox.Inbox;
import io.iotssf.kit.outbox.Outbox;
import io.iotssf.kit.tenant.CurrentTenant;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Says once that a revision cannot be built from the data it has. */
@Singleton
public class ReportFailure {
  private static final String CONSUMER = "deliverables-failed";

  private final CurrentTenant tenant;
  private final Inbox inbox;
  private final Outbox outbox;

  ReportFailure(CurrentTenant tenant, Inbox inbox, Outbox outbox) {
    this.tenant = tenant;
    this.inbox = inbox;
    this.outbox = outbox;
  }

  /**
   * @param event id of the event that could not be served
   * @param failure what was wrong, without content of the assessment
   */
  @Transactional
  public void report(UUID event, DeliverablesFailed failure) {
    if (inbox.firstTime(CONSUMER, event)) {
      String id = tenant.require().id();
      outbox.append(
          Topics.REPORT,
          id + "/" + failure.assessment(),
          CloudEvent.of(
              StoreDeliverables.SOURCE,
              DeliverablesFailed.TYPE,
              failure.assessment().toString(),
              Instant.now(),
              id,
              failure));
    }
  }
}
