package io.iotssf.assessment.lifecycle.application;

import io.iotssf.assessment.dossier.application.Effect;
import io.iotssf.assessment.dossier.application.Locked;
import io.iotssf.assessment.dossier.application.WritePath;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Policy;
import io.iotssf.assessment.dossier.domain.Status;
import io.iotssf.assessment.lifecycle.domain.Approval;
import io.iotssf.assessment.lifecycle.domain.ApproverMustNotBeSubmitter;
import io.iotssf.assessment.lifecycle.domain.OnlySubmittedIsApproved;
import io.iotssf.assessment.lifecycle.domain.RevisionComposer;
import io.iotssf.assessment.revision.application.KeepRevision;
import io.iotssf.assessment.revision.domain.Revision;
import io.iotssf.contracts.event.RevisionApproved;
import io.iotssf.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Approves what was submitted: an immutable revision comes into being and is announced. */
@ApplicationScoped
public class ApproveAssessment {
  private static final List<Policy<Approval>> POLICIES =
      List.of(new OnlySubmittedIsApproved(), new ApproverMustNotBeSubmitter());

  private final WritePath writePath;
  private final Transition transition;
  private final Parts parts;
  private final KeepRevision keepRevision;
  private final CurrentTenant currentTenant;

  ApproveAssessment(
      WritePath writePath,
      Transition transition,
      Parts parts,
      KeepRevision keepRevision,
      CurrentTenant currentTenant) {
    this.writePath = writePath;
    this.transition = transition;
    this.parts = parts;
    this.keepRevision = keepRevision;
    this.currentTenant = currentTenant;
  }

  public Dossier approve(UUID assessment, @Nullable String ifMatch) {
    return writePath.write(assessment, locked -> approve(locked, ifMatch));
  }

  private Effect<Dossier> approve(Locked locked, @Nullable String ifMatch) {
    Dossier dossier = locked.dossier();
    transition.require(
        locked, ifMatch, Policy.all(POLICIES, new Approval(dossier, locked.actor())));
    Revision revision = keep(locked);
    return transition
        .move(locked, Status.APPROVED, dossier.submission(), "approved")
        .announcing(RevisionApproved.TYPE, event(dossier, revision));
  }

  private Revision keep(Locked locked) {
    Dossier dossier = locked.dossier();
    var imprint =
        new RevisionComposer.Imprint(
            currentTenant.require().id(),
            keepRevision.nextNumber(dossier.id()),
            locked.actor(),
            locked.at());
    return keepRevision.keep(
        RevisionComposer.compose(
            imprint, Objects.requireNonNull(dossier.submission()), parts.of(dossier)));
  }

  private RevisionApproved event(Dossier dossier, Revision revision) {
    String path =
        "/internal/v1/tenants/%s/assessments/%s/revisions/%d"
            .formatted(currentTenant.require().id(), dossier.id(), revision.number());
    return new RevisionApproved(
        dossier.id(), revision.number(), dossier.version(), path, revision.sha256());
  }
}
