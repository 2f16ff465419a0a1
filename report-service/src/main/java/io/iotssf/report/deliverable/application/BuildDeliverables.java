package io.iotssf.report.deliverable.application;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.report.deliverable.domain.BuiltDeliverable;
import io.iotssf.report.deliverable.domain.DeliverablePress;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * Builds the deliverables of an approved revision, once. The documents are set outside of any
 * transaction; then one transaction stores them, remembers the event and says that they are ready.
 */
@Singleton
public class BuildDeliverables {
  private final DeliverablePress press;
  private final StoreDeliverables store;

  BuildDeliverables(DeliverablePress press, StoreDeliverables store) {
    this.press = press;
    this.store = store;
  }

  /** Whether there is nothing left to do for the revision. */
  public boolean isDone(UUID assessment, int revision) {
    return store.isStored(assessment, revision);
  }

  /**
   * @param event id of the event that asks for it
   * @param sha256 hash of the revision's bytes
   */
  public void build(UUID event, RevisionDocument revision, String sha256) {
    List<BuiltDeliverable> built = press.print(revision, sha256);
    store.store(event, revision, built);
  }
}
