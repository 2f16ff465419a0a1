package io.iotssf.report.intake.application;

import io.iotssf.report.intake.domain.RevisionPointer;

/** Approved revisions as assessment-service serves them. */
public interface Revisions {

  /**
   * The bytes of a revision, as stored there.
   *
   * @throws io.iotssf.report.intake.domain.UnusableEventException when there is no such revision
   * @throws java.io.UncheckedIOException when assessment-service cannot be asked for the moment
   */
  byte[] pull(RevisionPointer pointer);
}
