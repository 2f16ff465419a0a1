package io.iotssf.assessment.lifecycle.application;

import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.lifecycle.domain.Quotations;
import io.iotssf.assessment.lifecycle.domain.WholeAssessment;
import io.iotssf.assessment.preparation.domain.Components;
import io.iotssf.assessment.preparation.domain.FlowSteps;
import io.iotssf.assessment.preparation.domain.Stakeholders;
import io.iotssf.assessment.risk.domain.RiskRatings;
import io.iotssf.assessment.treatment.domain.ComponentThreats;
import io.iotssf.assessment.treatment.domain.RequirementDecisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All parts of an assessment at once. */
@ApplicationScoped
class Parts {
  private final Quotations quotations;
  private final Stakeholders stakeholders;
  private final Components components;
  private final FlowSteps flowSteps;
  private final RiskRatings ratings;
  private final ComponentThreats threats;
  private final RequirementDecisions decisions;

  Parts(
      Quotations quotations,
      Stakeholders stakeholders,
      Components components,
      FlowSteps flowSteps,
      RiskRatings ratings,
      ComponentThreats threats,
      RequirementDecisions decisions) {
    this.quotations = quotations;
    this.stakeholders = stakeholders;
    this.components = components;
    this.flowSteps = flowSteps;
    this.ratings = ratings;
    this.threats = threats;
    this.decisions = decisions;
  }

  void addAll(WholeAssessment whole) {
    UUID assessment = whole.dossier().id();
    quotations.add(assessment, whole.quotation());
    stakeholders.addAll(assessment, whole.stakeholders());
    components.addAll(assessment, whole.components());
    flowSteps.addAll(assessment, whole.dataFlow());
    ratings.addAll(assessment, whole.riskRatings());
    threats.addAll(assessment, whole.componentThreats());
    decisions.addAll(assessment, whole.requirementDecisions());
  }

  WholeAssessment of(Dossier dossier) {
    UUID assessment = dossier.id();
    return new WholeAssessment(
        dossier,
        quotations.of(assessment),
        stakeholders.of(assessment),
        components.of(assessment),
        flowSteps.of(assessment),
        ratings.of(assessment),
        threats.of(assessment),
        decisions.of(assessment));
  }
}
