package io.iotssf.assessment.treatment.application;

import io.iotssf.assessment.dossier.application.Effect;
import io.iotssf.assessment.dossier.application.Locked;
import io.iotssf.assessment.dossier.application.ReadAccess;
import io.iotssf.assessment.dossier.application.Rulings;
import io.iotssf.assessment.dossier.application.WritePath;
import io.iotssf.assessment.dossier.domain.Policy;
import io.iotssf.assessment.treatment.domain.DecisionIsOneOfThree;
import io.iotssf.assessment.treatment.domain.DecisionIsOnesOwn;
import io.iotssf.assessment.treatment.domain.ReasonUnlessAdopted;
import io.iotssf.assessment.treatment.domain.RequirementDecision;
import io.iotssf.assessment.treatment.domain.RequirementDecision.Verdict;
import io.iotssf.assessment.treatment.domain.RequirementDecisions;
import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.tenant.CurrentCaller;
import io.iotssf.kit.tenant.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Decides anew on a requirement: for one's own stakeholder, or as an assessor for any. */
@ApplicationScoped
public class DecideRequirement {
  private static final DecisionIsOnesOwn OWN = new DecisionIsOnesOwn();
  private static final List<Policy<RequirementDecision>> POLICIES =
      List.of(new DecisionIsOneOfThree(), new ReasonUnlessAdopted());

  private final WritePath writePath;
  private final ReadAccess readAccess;
  private final RequirementDecisions decisions;
  private final CurrentCaller currentCaller;

  DecideRequirement(
      WritePath writePath,
      ReadAccess readAccess,
      RequirementDecisions decisions,
      CurrentCaller currentCaller) {
    this.writePath = writePath;
    this.readAccess = readAccess;
    this.decisions = decisions;
    this.currentCaller = currentCaller;
  }

  public RequirementDecision decide(
      UUID assessment, UUID id, @Nullable String ifMatch, UnaryOperator<Verdict> patch) {
    return writePath.edit(
        assessment,
        locked -> {
          RequirementDecision before = requireOwn(locked, id);
          EntityTags.requireMatch(ifMatch, EntityTags.ofVersion(before.version()));
          RequirementDecision after = before.decided(patch.apply(before.verdict()));
          Rulings.enforce(Policy.all(POLICIES, after));
          decisions.update(after);
          return Effect.updated("requirement-decision", id, before, after);
        });
  }

  private RequirementDecision requireOwn(Locked locked, UUID id) {
    UUID assessment = locked.dossier().id();
    RequirementDecision decision =
        decisions
            .find(assessment, id)
            .filter(found -> locked.sight().shows(found.stakeholder()))
            .orElseThrow(ProblemException::notFound);
    boolean leads = currentCaller.require().may(Permission.EDIT_ASSESSMENT);
    Rulings.enforce(OWN.judge(decision.stakeholder(), leads, readAccess.actingFor(assessment)));
    return decision;
  }
}
