package io.iotssf.assessment.dossier.application;

import io.iotssf.assessment.dossier.domain.AssignedPeopleSeeTheirPart;
import io.iotssf.assessment.dossier.domain.Assignment;
import io.iotssf.assessment.dossier.domain.Assignments;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Dossiers;
import io.iotssf.assessment.dossier.domain.Sight;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.tenant.Caller;
import io.iotssf.kit.tenant.CurrentCaller;
import io.iotssf.kit.tenant.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the caller may see. Absent, foreign and hidden assessments are the same 404. */
@ApplicationScoped
public class ReadAccess {
  private final Dossiers dossiers;
  private final Assignments assignments;
  private final CurrentCaller currentCaller;
  private final AssignedPeopleSeeTheirPart rule = new AssignedPeopleSeeTheirPart();

  ReadAccess(Dossiers dossiers, Assignments assignments, CurrentCaller currentCaller) {
    this.dossiers = dossiers;
    this.assignments = assignments;
    this.currentCaller = currentCaller;
  }

  /** An assessment that the caller may see at least a part of. */
  public record Seen(Dossier dossier, Sight sight) {}

  /** The head of an assessment that the caller may read whole. */
  @Transactional
  public Dossier requireWhole(UUID assessment) {
    Seen seen = requireAny(assessment);
    if (seen.sight() instanceof Sight.Whole) {
      return seen.dossier();
    }
    throw ProblemException.notFound();
  }

  /** The head of an assessment and what the caller may see of it, if anything. */
  @Transactional
  public Seen requireAny(UUID assessment) {
    Dossier dossier = dossiers.find(assessment).orElseThrow(ProblemException::notFound);
    return new Seen(dossier, requireSight(dossier));
  }

  /** What the caller may see of this assessment, if anything. */
  Sight requireSight(Dossier dossier) {
    Caller caller = currentCaller.require();
    Sight sight = rule.sight(caller, dossier.applyingEntity(), assignmentsOf(caller, dossier.id()));
    if (sight instanceof Sight.Nothing) {
      throw ProblemException.notFound();
    }
    return sight;
  }

  /** The stakeholders of an assessment for which the caller acts. */
  @Transactional
  public Set<UUID> actingFor(UUID assessment) {
    Caller caller = currentCaller.require();
    return rule.actingFor(caller, assignments.of(assessment, caller.subject()));
  }

  private List<Assignment> assignmentsOf(Caller caller, UUID assessment) {
    return caller.may(Permission.READ_ALL_ASSESSMENTS)
        ? List.of()
        : assignments.of(assessment, caller.subject());
  }
}
