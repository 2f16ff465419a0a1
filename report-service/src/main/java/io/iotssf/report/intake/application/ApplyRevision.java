package io.iotssf.report.intake.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.contracts.event.RevisionApproved;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.json.Sha256;
import io.iotssf.report.deliverable.application.BuildDeliverables;
import io.iotssf.report.deliverable.domain.UnprintableRevisionException;
import io.iotssf.report.intake.domain.RevisionPointer;
import io.iotssf.report.intake.domain.UnusableEventException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.UUID;

/** Pulls an approved revision, sees that it is the one announced, and has it built. */
@Singleton
public class ApplyRevision {
  private static final ObjectReader READER = Json.contract().readerFor(RevisionDocument.class);

  private final Revisions revisions;
  private final BuildDeliverables build;

  ApplyRevision(Revisions revisions, BuildDeliverables build) {
    this.revisions = revisions;
    this.build = build;
  }

  /**
   * @throws UnusableEventException when the event or its revision can never be used
   */
  public void apply(CloudEvent<RevisionApproved> event) {
    RevisionPointer pointer = RevisionPointer.of(event);
    if (build.isDone(pointer.assessment(), pointer.revision())) {
      return;
    }
    byte[] bytes = revisions.pull(pointer);
    if (!Sha256.hex(bytes).equals(pointer.sha256())) {
      throw new UnusableEventException("The revision has another hash than was announced");
    }
    build(event.id(), read(bytes, pointer), pointer.sha256());
  }

  private void build(UUID event, RevisionDocument revision, String sha256) {
    try {
      build.build(event, revision, sha256);
    } catch (UnprintableRevisionException e) {
      throw new UnusableEventException("The documents of the revision cannot be set", e);
    }
  }

  private static RevisionDocument read(byte[] bytes, RevisionPointer pointer) {
    RevisionDocument revision = parse(bytes);
    boolean announced =
        pointer.tenant().equals(revision.tenant())
            && pointer.assessment().equals(revision.assessment())
            && pointer.revision() == revision.revision();
    if (!announced) {
      throw new UnusableEventException("The revision is another one than was announced");
    }
    return revision;
  }

  private static RevisionDocument parse(byte[] bytes) {
    try {
      return READER.readValue(bytes);
    } catch (JsonProcessingException e) {
      throw new UnusableEventException("The revision cannot be read", e);
    } catch (IOException e) {
      throw new IllegalStateException("Bytes in memory are always readable", e);
    }
  }
}
