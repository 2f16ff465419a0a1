package io.iotssf.assessment.lifecycle.application;

import io.iotssf.assessment.content.application.Contents;
import io.iotssf.assessment.dossier.application.Effect;
import io.iotssf.assessment.dossier.application.Locked;
import io.iotssf.assessment.dossier.application.WritePath;
import io.iotssf.assessment.dossier.domain.Actor;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.lifecycle.domain.Approval;
import io.iotssf.assessment.lifecycle.domain.ApproverMustNotBeSubmitter;
import io.iotssf.assessment.lifecycle.domain.Move;
import io.iotssf.assessment.revision.application.KeepRevision;
import io.iotssf.assessment.revision.domain.Revision;
import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.contracts.event.RevisionApproved;
import io.iotssf.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Approves what was submitted: an immutable revision comes into being and is announced. */
@ApplicationScoped
public class ApproveAssessment {
  private static final ApproverMustNotBeSubmitter NOT_THE_SUBMITTER =
      new ApproverMustNotBeSubmitter();

  private final WritePath writePath;
  private final Transition transition;
  private final Contents contents;
  private final KeepRevision keepRevision;
  private final CurrentTenant currentTenant;

  ApproveAssessment(
      WritePath writePath,
      Transition transition,
      Contents contents,
      KeepRevision keepRevision,
      CurrentTenant currentTenant) {
    this.writePath = writePath;
    this.transition = transition;
    this.contents = contents;
    this.keepRevision = keepRevision;
    this.currentTenant = currentTenant;
  }

  public Dossier approve(UUID assessment, @Nullable String ifMatch, @Nullable String why) {
    return writePath.write(assessment, why, locked -> approve(locked, ifMatch));
  }

  private Effect<Dossier> approve(Locked locked, @Nullable String ifMatch) {
    Dossier dossier = locked.dossier();
    transition.require(
        locked,
        ifMatch,
        Move.APPROVE
            .judge(dossier)
            .and(NOT_THE_SUBMITTER.judge(new Approval(dossier, locked.actor()))));
    Revision revision = keepRevision.keep(document(locked));
    return transition
        .move(locked, Move.APPROVE, dossier.submission())
        .announcing(RevisionApproved.TYPE, event(dossier, revision));
  }

  private RevisionDocument document(Locked locked) {
    Dossier dossier = locked.dossier();
    var submission = Objects.requireNonNull(dossier.submission());
    return new RevisionDocument(
        currentTenant.require().id(),
        dossier.id(),
        keepRevision.nextNumber(dossier.id()),
        dossier.version(),
        dossier.title(),
        dossier.origin(),
        actor(submission.by()),
        submission.at(),
        actor(locked.actor()),
        locked.at(),
        contents.of(dossier));
  }

  private static RevisionDocument.Actor actor(Actor actor) {
    return new RevisionDocument.Actor(actor.subject(), actor.name());
  }

  private RevisionApproved event(Dossier dossier, Revision revision) {
    String path =
        "/internal/v1/tenants/%s/assessments/%s/revisions/%d"
            .formatted(currentTenant.require().id(), dossier.id(), revision.number());
    return new RevisionApproved(
        dossier.id(), revision.number(), dossier.version(), path, revision.sha256());
  }
}
