package io.iotssf.assessment.treatment.application;

import io.iotssf.assessment.dossier.application.ReadAccess;
import io.iotssf.assessment.dossier.domain.Sight;
import io.iotssf.assessment.treatment.domain.ComponentThreat;
import io.iotssf.assessment.treatment.domain.ComponentThreats;
import io.iotssf.assessment.treatment.domain.RequirementDecision;
import io.iotssf.assessment.treatment.domain.RequirementDecisions;
import io.iotssf.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads threats and decisions; people of one stakeholder see the decisions of that one. */
@ApplicationScoped
public class ReadTreatment {
  private final ReadAccess readAccess;
  private final ComponentThreats threats;
  private final RequirementDecisions decisions;

  ReadTreatment(ReadAccess readAccess, ComponentThreats threats, RequirementDecisions decisions) {
    this.readAccess = readAccess;
    this.threats = threats;
    this.decisions = decisions;
  }

  @Transactional
  public List<ComponentThreat> threats(UUID assessment) {
    readAccess.requireWhole(assessment);
    return threats.of(assessment);
  }

  @Transactional
  public ComponentThreat threat(UUID assessment, UUID id) {
    readAccess.requireWhole(assessment);
    return threats.find(assessment, id).orElseThrow(ProblemException::notFound);
  }

  @Transactional
  public List<RequirementDecision> decisions(UUID assessment) {
    Sight sight = readAccess.requireAny(assessment).sight();
    return decisions.of(assessment).stream()
        .filter(decision -> sight.shows(decision.stakeholder()))
        .toList();
  }

  @Transactional
  public RequirementDecision decision(UUID assessment, UUID id) {
    Sight sight = readAccess.requireAny(assessment).sight();
    return decisions
        .find(assessment, id)
        .filter(decision -> sight.shows(decision.stakeholder()))
        .orElseThrow(ProblemException::notFound);
  }
}
