package io.iotssf.assessment.lifecycle.domain;

import io.iotssf.assessment.dossier.domain.Actor;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.preparation.domain.Component;
import io.iotssf.assessment.preparation.domain.FlowStep;
import io.iotssf.assessment.preparation.domain.Stakeholder;
import io.iotssf.assessment.risk.domain.RiskRating;
import io.iotssf.assessment.treatment.domain.ComponentThreat;
import io.iotssf.assessment.treatment.domain.RequirementDecision;
import io.iotssf.contracts.DataFlowStep;
import io.iotssf.contracts.assessment.RevisionDocument;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Makes the document of a revision of what an assessment says at its approval. */
public final class RevisionComposer {

  private RevisionComposer() {}

  /** Whose assessment is approved, by whom, and as which revision. */
  public record Imprint(String tenant, int number, Actor approvedBy, Instant approvedAt) {}

  public static RevisionDocument compose(
      Imprint imprint, Dossier.Submission submission, WholeAssessment whole) {
    Dossier dossier = whole.dossier();
    Quotation quotation = whole.quotation();
    return new RevisionDocument(
        imprint.tenant(),
        dossier.id(),
        imprint.number(),
        dossier.version(),
        dossier.title(),
        origin(dossier.origin()),
        actor(submission.by()),
        submission.at(),
        actor(imprint.approvedBy()),
        imprint.approvedAt(),
        dossier.applyingEntity(),
        quotation.overview(),
        quotation.premises(),
        whole.stakeholders().stream().map(RevisionComposer::stakeholder).toList(),
        whole.components().stream()
            .map(component -> component(component, whole.componentThreats()))
            .toList(),
        whole.dataFlow().stream().map(RevisionComposer::step).toList(),
        whole.riskRatings().stream().map(RevisionComposer::rating).toList(),
        quotation.requirementRows(),
        whole.requirementDecisions().stream().map(RevisionComposer::decision).toList(),
        quotation.errata(),
        quotation.sources());
  }

  private static RevisionDocument.Origin origin(Dossier.Origin origin) {
    return new RevisionDocument.Origin(
        origin.useCase(), origin.edition(), origin.title(), origin.sha256());
  }

  private static RevisionDocument.Actor actor(Actor actor) {
    return new RevisionDocument.Actor(actor.subject(), actor.name());
  }

  private static RevisionDocument.Stakeholder stakeholder(Stakeholder stakeholder) {
    return new RevisionDocument.Stakeholder(
        stakeholder.id(),
        stakeholder.key(),
        stakeholder.name(),
        stakeholder.description(),
        stakeholder.role(),
        stakeholder.userKind(),
        stakeholder.affectedParty(),
        stakeholder.source());
  }

  private static RevisionDocument.Component component(
      Component component, List<ComponentThreat> threats) {
    return new RevisionDocument.Component(
        component.id(),
        component.key(),
        component.name(),
        component.description(),
        threatsOf(component.id(), threats),
        component.source());
  }

  private static List<RevisionDocument.ComponentThreat> threatsOf(
      UUID component, List<ComponentThreat> threats) {
    return threats.stream()
        .filter(threat -> threat.component().equals(component))
        .map(
            threat ->
                new RevisionDocument.ComponentThreat(
                    threat.id(), threat.threat(), threat.text(), threat.principal()))
        .toList();
  }

  private static DataFlowStep step(FlowStep step) {
    return new DataFlowStep(step.number(), step.text(), step.source());
  }

  private static RevisionDocument.RiskRating rating(RiskRating rating) {
    return new RevisionDocument.RiskRating(
        rating.id(),
        rating.subject(),
        rating.axis(),
        rating.level(),
        rating.reasons(),
        rating.conditions(),
        rating.statement(),
        rating.source());
  }

  private static RevisionDocument.RequirementDecision decision(RequirementDecision decision) {
    return new RevisionDocument.RequirementDecision(
        decision.id(),
        decision.stakeholder(),
        decision.number(),
        decision.perspective(),
        decision.target(),
        decision.requirement(),
        decision.requirementId(),
        decision.threats(),
        decision.decision(),
        decision.reason(),
        decision.measures(),
        decision.source());
  }
}
