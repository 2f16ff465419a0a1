package io.iotssf.report.intake.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.contracts.event.AssigneesChanged;
import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.contracts.event.DeliverablesFailed;
import io.iotssf.contracts.event.RevisionApproved;
import io.iotssf.kit.tenant.Tenant;
import io.iotssf.kit.tenant.TenantScope;
import io.iotssf.report.deliverable.application.ReportFailure;
import io.iotssf.report.deliverable.application.UpdateAssignees;
import io.iotssf.report.deliverable.domain.Assignments.Assignment;
import io.iotssf.report.intake.application.ApplyRevision;
import io.iotssf.report.intake.domain.UnusableEventException;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jspecify.annotations.Nullable;

/**
 * Does what an event asks for. As long as a database, a broker or a service cannot be reached it
 * tries again, without end; only what is wrong in itself is given up.
 */
@ApplicationScoped
class EventHandler {
  private final TenantScope tenants;
  private final ApplyRevision applyRevision;
  private final UpdateAssignees updateAssignees;
  private final ReportFailure reportFailure;

  EventHandler(
      TenantScope tenants,
      ApplyRevision applyRevision,
      UpdateAssignees updateAssignees,
      ReportFailure reportFailure) {
    this.tenants = tenants;
    this.applyRevision = applyRevision;
    this.updateAssignees = updateAssignees;
    this.reportFailure = reportFailure;
  }

  /**
   * @param record value of the record; null for a tombstone, which no event is
   * @throws UnusableEventException when the event can never be used
   */
  @Retry(
      maxRetries = -1,
      maxDuration = 0,
      delay = 500,
      jitter = 200,
      delayUnit = ChronoUnit.MILLIS,
      abortOn = UnusableEventException.class)
  @ExponentialBackoff(maxDelay = 15, maxDelayUnit = ChronoUnit.SECONDS)
  void handle(@Nullable String record) {
    JsonNode event = EventReader.read(record);
    switch (event.get("type").asText()) {
      case RevisionApproved.TYPE -> applyRevision(EventReader.revisionApproved(event));
      case AssigneesChanged.TYPE -> applyAssignees(EventReader.assigneesChanged(event));
      default -> {
        // Other events of assessment-service change no document.
      }
    }
  }

  private void applyRevision(CloudEvent<RevisionApproved> event) {
    tenants.run(tenant(event), () -> applyOrReport(event));
  }

  private void applyOrReport(CloudEvent<RevisionApproved> event) {
    try {
      applyRevision.apply(event);
    } catch (UnusableEventException e) {
      RevisionApproved approved = event.data();
      reportFailure.report(
          event.id(),
          new DeliverablesFailed(
              approved.assessment(), approved.revision(), String.valueOf(e.getMessage())));
      throw e;
    }
  }

  private void applyAssignees(CloudEvent<AssigneesChanged> event) {
    AssigneesChanged changed = event.data();
    Assignment assignment =
        new Assignment(
            changed.assessment(),
            changed.stakeholder(),
            changed.applyingEntity(),
            changed.assignees(),
            roles(changed));
    tenants.run(
        tenant(event), () -> updateAssignees.update(event.id(), assignment, changed.version()));
  }

  /** Events of before there were several say one role, or none. */
  private static List<String> roles(AssigneesChanged changed) {
    if (changed.roles() != null) {
      return changed.roles();
    }
    return changed.role() == null ? List.of() : List.of(changed.role());
  }

  private static Tenant tenant(CloudEvent<?> event) {
    if (!event.tenantid().matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}")) {
      throw new UnusableEventException("The tenant is no organisation's id");
    }
    return new Tenant(event.tenantid());
  }
}
