package io.iotssf.contracts.assessment;

import io.iotssf.contracts.Source;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

  /** Id of the row in the catalogue; null for a row of the tenant's own. */
  default @Nullable String key() {
    return null;
  }

  /** The same without the people who act for it, if any do. */
  default Part withoutPeople() {
    return this;
  }

  /** Where it is printed; null for a row of the tenant's own. */
  default @Nullable Source source() {
    return null;
  }
}
