package io.iotssf.assessment.content.domain;

import io.iotssf.assessment.preparation.domain.PreparationKinds;
import io.iotssf.assessment.risk.domain.RiskKinds;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.EvaluationStatement;
import io.iotssf.contracts.assessment.Incident;
import io.iotssf.contracts.assessment.RiskRating;
import io.iotssf.contracts.catalog.Passage;
import io.iotssf.contracts.catalog.UseCase;
import java.util.List;

/** The risk assessment of a use case as rows of an assessment. */
final class StartingRisk {
  private static final String SYSTEM = "system";

  private final UseCase useCase;
  private final RowIds ids;

  StartingRisk(UseCase useCase, RowIds ids) {
    this.useCase = useCase;
    this.ids = ids;
  }

  List<Incident> incidents() {
    return useCase.incidents().stream().map(this::incident).toList();
  }

  private Incident incident(UseCase.Incident each) {
    return new Incident(
        ids.of(RiskKinds.INCIDENT, each.id()),
        each.id(),
        ids.of(PreparationKinds.STAKEHOLDER, each.stakeholder()),
        each.agents(),
        each.threats(),
        each.components().stream().map(id -> ids.of(PreparationKinds.COMPONENT, id)).toList(),
        each.incident(),
        each.damage(),
        consequences(each),
        each.source());
  }

  /** The notes in their order under the table. */
  private List<Text> consequences(UseCase.Incident incident) {
    return useCase.incidentNotes().stream()
        .filter(note -> incident.notes().contains(note.id()))
        .map(Passage::text)
        .toList();
  }

  List<RiskRating> ratings() {
    return useCase.ratings().stream().map(this::rating).toList();
  }

  /** No target, no level after treatment: the cases reason towards them and name none. */
  private RiskRating rating(UseCase.Rating each) {
    return new RiskRating(
        ids.of(RiskKinds.RISK_RATING, each.id()),
        each.id(),
        subject(each.subject()),
        each.axis(),
        each.level(),
        null,
        each.reasons().stream().map(StartingRisk::reason).toList(),
        each.conditions(),
        List.of(),
        null,
        each.statement(),
        null,
        null,
        each.source());
  }

  private RiskRating.Subject subject(String subject) {
    return SYSTEM.equals(subject)
        ? RiskRating.Subject.system()
        : RiskRating.Subject.stakeholder(ids.of(PreparationKinds.STAKEHOLDER, subject));
  }

  private static RiskRating.Reason reason(UseCase.ViewpointReason each) {
    return new RiskRating.Reason(each.viewpoint(), null, each.reason());
  }

  List<EvaluationStatement> evaluation() {
    return useCase.evaluation().stream()
        .map(
            each ->
                new EvaluationStatement(
                    ids.of(RiskKinds.EVALUATION, each.id()), each.id(), each.text(), each.source()))
        .toList();
  }
}
