package io.iotssf.report.deliverable.application;

import io.iotssf.kit.inbox.Inbox;
import io.iotssf.report.deliverable.domain.Assignments;
import io.iotssf.report.deliverable.domain.Assignments.Assignment;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps the newest list of assignees of a stakeholder. */
@Singleton
public class UpdateAssignees {
  private static final String CONSUMER = "assignees";

  private final Assignments assignments;
  private final Inbox inbox;

  UpdateAssignees(Assignments assignments, Inbox inbox) {
    this.assignments = assignments;
    this.inbox = inbox;
  }

  /**
   * @param event id of the event that says it
   * @param version version of the assessment that the list belongs to
   */
  @Transactional
  public void update(UUID event, Assignment assignment, long version) {
    if (inbox.firstTime(CONSUMER, event)) {
      assignments.replace(assignment, version);
    }
  }
}
