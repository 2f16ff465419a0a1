package io.iotssf.assessment.dossier.application;

import io.iotssf.assessment.history.domain.RowChange;
import io.iotssf.contracts.event.AssessmentChanged;
import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.contracts.event.Topics;
import io.iotssf.kit.outbox.Outbox;
import io.iotssf.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The events of a write, put into the outbox in the transaction of the write. */
@ApplicationScoped
class Announcements {
  private static final String SOURCE = "/assessment-service";

  private final Outbox outbox;
  private final CurrentTenant currentTenant;

  Announcements(Outbox outbox, CurrentTenant currentTenant) {
    this.outbox = outbox;
    this.currentTenant = currentTenant;
  }

  /** Announces the change itself, then what else the write has to say. */
  void announce(Locked locked, Effect<?> effect) {
    append(locked, AssessmentChanged.TYPE, changed(locked, effect.changes()));
    effect.announcements().forEach(more -> append(locked, more.type(), more.data()));
  }

  /** A write to several rows is announced as one to the assessment. */
  private static AssessmentChanged changed(Locked locked, List<RowChange> changes) {
    UUID id = locked.dossier().id();
    RowChange said =
        changes.size() == 1
            ? changes.getFirst()
            : new RowChange("assessment", id.toString(), "updated", null, null);
    return new AssessmentChanged(
        id, locked.dossier().version(), said.resource(), said.resourceId(), said.action());
  }

  private void append(Locked locked, String type, Object data) {
    String tenant = currentTenant.require().id();
    UUID assessment = locked.dossier().id();
    outbox.append(
        Topics.ASSESSMENT,
        tenant + "/" + assessment,
        CloudEvent.of(SOURCE, type, assessment.toString(), locked.at(), tenant, data));
  }
}
