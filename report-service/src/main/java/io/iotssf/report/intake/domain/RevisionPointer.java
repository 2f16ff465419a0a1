package io.iotssf.report.intake.domain;

import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.contracts.event.RevisionApproved;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where an approved revision can be pulled. Only the path that belongs to the event's own tenant,
 * assessment and revision is one: an absolute address, or another's path, would send the service's
 * token, or fetch a document, wherever an event says.
 *
 * @param path relative to assessment-service
 */
public record RevisionPointer(
    String tenant, UUID assessment, int revision, String path, String sha256) {
  private static final Pattern TENANT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  /**
   * @throws UnusableEventException when the event does not point to its own revision
   */
  public static RevisionPointer of(CloudEvent<RevisionApproved> event) {
    RevisionApproved approved = event.data();
    require(TENANT.matcher(event.tenantid()).matches(), "the tenant is no organisation's id");
    require(approved.revision() > 0, "revisions are numbered from 1");
    require(SHA_256.matcher(approved.sha256()).matches(), "the sha256 is none");
    String path =
        "/internal/v1/tenants/%s/assessments/%s/revisions/%d"
            .formatted(event.tenantid(), approved.assessment(), approved.revision());
    require(path.equals(approved.dataref()), "the dataref is not the path of this revision");
    return new RevisionPointer(
        event.tenantid(), approved.assessment(), approved.revision(), path, approved.sha256());
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new UnusableEventException("A revision-approved event is unusable: " + otherwise);
    }
  }
}
