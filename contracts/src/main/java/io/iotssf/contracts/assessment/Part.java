package io.iotssf.contracts.assessment;

import java.util.UUID;

/**
 * A row of an assessment: it has an identity of its own, is edited by itself, and keeps its id in
 * every revision, copy and export. Ids are unique within one assessment and one kind of row. Rows
 * taken over from a use case have ids derived from the id in the catalogue, so that two assessments
 * of one case can be compared row by row.
 */
public sealed interface Part
    permits SolutionPassage,
        SolutionReference,
        Stakeholder,
        Relation,
        Component,
        Connection,
        DataFlow,
        RiskCriterion,
        Incident,
        RiskRating,
        EvaluationStatement,
        ComponentThreat,
        TreatmentPolicy,
        RequirementDecision,
        ConcreteMeasure,
        ImplementationRequest,
        HandOff,
        Priority,
        UserGuidance {
  UUID id();
}
