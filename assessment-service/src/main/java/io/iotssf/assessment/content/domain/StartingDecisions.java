package io.iotssf.assessment.content.domain;

import io.iotssf.assessment.preparation.domain.PreparationKinds;
import io.iotssf.assessment.treatment.domain.TreatmentKinds;
import io.iotssf.contracts.Measure;
import io.iotssf.contracts.assessment.ConcreteMeasure;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.contracts.catalog.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The decisions of a use case with their measures. What the case takes measures for is adopted, as
 * the case takes them; a requirement that it only lists is there to be decided.
 */
final class StartingDecisions {
  private final UseCase useCase;
  private final RowIds ids;
  private final Map<String, List<String>> threats;

  StartingDecisions(UseCase useCase, RowIds ids) {
    this.useCase = useCase;
    this.ids = ids;
    this.threats =
        useCase.requirementRows().stream()
            .collect(Collectors.toMap(UseCase.RequirementRow::id, UseCase.RequirementRow::threats));
  }

  List<RequirementDecision> decisions() {
    Set<String> decided = decidedRows();
    return Stream.concat(
            useCase.measureRows().stream().map(this::adopted),
            useCase.requirementRows().stream()
                .filter(row -> !decided.contains(row.id()))
                .map(this::undecided))
        .toList();
  }

  private Set<String> decidedRows() {
    return useCase.measureRows().stream()
        .map(UseCase.MeasureRow::requirementRow)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  private RequirementDecision adopted(UseCase.MeasureRow row) {
    String decided = row.requirementRow();
    return new RequirementDecision(
        ids.of(TreatmentKinds.REQUIREMENT_DECISION, row.id()),
        row.id(),
        stakeholder(row.stakeholder()),
        row.requestedBy() == null ? null : stakeholder(row.requestedBy()),
        row.number(),
        row.perspective(),
        row.target(),
        row.requirement(),
        row.requirementId(),
        decided,
        decided == null ? List.of() : threats.getOrDefault(decided, List.of()),
        RequirementDecision.ADOPTED,
        null,
        null,
        null,
        null,
        row.source());
  }

  private RequirementDecision undecided(UseCase.RequirementRow row) {
    return new RequirementDecision(
        ids.of(TreatmentKinds.REQUIREMENT_DECISION, row.id()),
        row.id(),
        stakeholder(row.stakeholder()),
        null,
        null,
        row.perspective(),
        row.target(),
        row.requirement(),
        row.requirementId(),
        row.id(),
        row.threats(),
        null,
        null,
        null,
        null,
        null,
        row.source());
  }

  List<ConcreteMeasure> measures() {
    return useCase.measureRows().stream()
        .flatMap(row -> row.measures().stream().map(measure -> measure(row, measure)))
        .toList();
  }

  private ConcreteMeasure measure(UseCase.MeasureRow row, Measure measure) {
    String parent = measure.parent();
    return new ConcreteMeasure(
        ids.of(TreatmentKinds.MEASURE, measure.id()),
        measure.id(),
        ids.of(TreatmentKinds.REQUIREMENT_DECISION, row.id()),
        measure.kind(),
        parent == null ? null : ids.of(TreatmentKinds.MEASURE, parent),
        measure.text(),
        null,
        List.of(),
        row.source());
  }

  private UUID stakeholder(String id) {
    return ids.of(PreparationKinds.STAKEHOLDER, id);
  }
}
