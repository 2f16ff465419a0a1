package io.iotssf.contracts.event;

import java.util.List;
import java.util.UUID;

/**
 * Every deliverable of a revision was built.
 *
 * @param revision number of the revision
 * @param deliverables ids of the deliverables, in the order of the listing
 */
public record DeliverablesReady(UUID assessment, int revision, List<UUID> deliverables) {
  public static final String TYPE = "io.iotssf.report.deliverables-ready.v1";
}
