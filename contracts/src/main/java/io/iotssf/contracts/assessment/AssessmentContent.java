package io.iotssf.contracts.assessment;

import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.SourceDocument;
import io.iotssf.contracts.catalog.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment says, whole: the same in a revision and in an export. Lists stand in their
 * order.
 *
 * @param applyingEntity id of the stakeholder that applies the framework (適用主体); null while nobody
 *     was named
 * @param nextReview the day by which it is looked at again; null while nobody set one
 * @param requirementRows the requirement table of the use case as it was quoted, in its order;
 *     empty without a case
 * @param missing what the use case lacks because only a figure showed it
 * @param errata errata of the catalogue that touch what is quoted here
 * @param sources the documents that are quoted
 */
public record AssessmentContent(
    @Nullable UUID applyingEntity,
    @Nullable LocalDate nextReview,
    List<SolutionPassage> solution,
    List<SolutionReference> references,
    List<Stakeholder> stakeholders,
    List<Relation> relations,
    List<Component> components,
    List<Connection> connections,
    List<DataFlow> dataFlows,
    List<RiskCriterion> riskCriteria,
    List<Incident> incidents,
    List<RiskRating> riskRatings,
    List<EvaluationStatement> evaluation,
    List<ComponentThreat> componentThreats,
    List<TreatmentPolicy> policies,
    List<RequirementDecision> requirementDecisions,
    List<ConcreteMeasure> measures,
    List<ImplementationRequest> requests,
    List<HandOff> handOffs,
    List<Priority> priorities,
    List<UserGuidance> userGuidance,
    List<UseCase.RequirementRow> requirementRows,
    List<UseCase.Missing> missing,
    List<Erratum> errata,
    List<SourceDocument> sources) {}
