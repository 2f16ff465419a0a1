package io.iotssf.contracts.event;

import java.util.UUID;

/**
 * The deliverables of a revision could not be built from the data it has; its event stands in the
 * dead-letter topic.
 *
 * @param revision number of the revision
 * @param reason what was wrong, without content of the assessment
 */
public record DeliverablesFailed(UUID assessment, int revision, String reason) {
  public static final String TYPE = "io.iotssf.report.deliverables-failed.v1";
}
