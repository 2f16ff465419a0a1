package io.iotssf.assessment.preparation.application;

import io.iotssf.assessment.dossier.application.ReadAccess;
import io.iotssf.assessment.preparation.domain.Component;
import io.iotssf.assessment.preparation.domain.Components;
import io.iotssf.assessment.preparation.domain.FlowStep;
import io.iotssf.assessment.preparation.domain.FlowSteps;
import io.iotssf.assessment.preparation.domain.Stakeholder;
import io.iotssf.assessment.preparation.domain.Stakeholders;
import io.iotssf.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads the preparation of an assessment that the caller may read whole. */
@ApplicationScoped
public class ReadPreparation {
  private final ReadAccess readAccess;
  private final Stakeholders stakeholders;
  private final Components components;
  private final FlowSteps flowSteps;

  ReadPreparation(
      ReadAccess readAccess,
      Stakeholders stakeholders,
      Components components,
      FlowSteps flowSteps) {
    this.readAccess = readAccess;
    this.stakeholders = stakeholders;
    this.components = components;
    this.flowSteps = flowSteps;
  }

  @Transactional
  public List<Stakeholder> stakeholders(UUID assessment) {
    readAccess.requireWhole(assessment);
    return stakeholders.of(assessment);
  }

  @Transactional
  public Stakeholder stakeholder(UUID assessment, UUID id) {
    readAccess.requireWhole(assessment);
    return stakeholders.find(assessment, id).orElseThrow(ProblemException::notFound);
  }

  @Transactional
  public List<Component> components(UUID assessment) {
    readAccess.requireWhole(assessment);
    return components.of(assessment);
  }

  @Transactional
  public Component component(UUID assessment, UUID id) {
    readAccess.requireWhole(assessment);
    return components.find(assessment, id).orElseThrow(ProblemException::notFound);
  }

  @Transactional
  public List<FlowStep> dataFlow(UUID assessment) {
    readAccess.requireWhole(assessment);
    return flowSteps.of(assessment);
  }

  @Transactional
  public FlowStep flowStep(UUID assessment, UUID id) {
    readAccess.requireWhole(assessment);
    return flowSteps.find(assessment, id).orElseThrow(ProblemException::notFound);
  }
}
