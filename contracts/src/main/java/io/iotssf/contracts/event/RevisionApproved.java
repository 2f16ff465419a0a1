package io.iotssf.contracts.event;

import java.util.UUID;

/**
 * A revision was approved and can be pulled.
 *
 * @param revision number of the revision, from 1
 * @param version version of the assessment after the approval
 * @param dataref path of the revision document, relative to assessment-service
 * @param sha256 of the document's bytes, lower-case hexadecimal
 */
public record RevisionApproved(
    UUID assessment, int revision, long version, String dataref, String sha256) {
  public static final String TYPE = "io.iotssf.assessment.revision-approved.v1";
}
