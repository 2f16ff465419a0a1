package io.iotssf.assessment.content.domain;

import io.iotssf.assessment.preparation.domain.PreparationKinds;
import io.iotssf.contracts.DataFlowStep;
import io.iotssf.contracts.assessment.Component;
import io.iotssf.contracts.assessment.DataFlow;
import io.iotssf.contracts.assessment.SolutionPassage;
import io.iotssf.contracts.assessment.SolutionReference;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.contracts.catalog.Passage;
import io.iotssf.contracts.catalog.Reference;
import io.iotssf.contracts.catalog.UseCase;
import java.util.List;
import java.util.stream.Stream;

/** The preparation of a use case as rows of an assessment. */
final class StartingPreparation {
  private final UseCase useCase;
  private final RowIds ids;

  StartingPreparation(UseCase useCase, RowIds ids) {
    this.useCase = useCase;
    this.ids = ids;
  }

  List<SolutionPassage> solution() {
    return Stream.of(
            passages("overview", useCase.overview()),
            passages("premise", useCase.premises()),
            passages("caveat", useCase.caveats()))
        .flatMap(each -> each)
        .toList();
  }

  private Stream<SolutionPassage> passages(String aspect, List<Passage> passages) {
    return passages.stream()
        .map(
            each ->
                new SolutionPassage(
                    ids.of(PreparationKinds.SOLUTION, each.id()),
                    each.id(),
                    aspect,
                    each.text(),
                    each.source()));
  }

  List<SolutionReference> references() {
    return useCase.references().stream().map(this::reference).toList();
  }

  private SolutionReference reference(Reference each) {
    return new SolutionReference(
        ids.of(PreparationKinds.REFERENCE, each.id()),
        each.id(),
        each.publisher(),
        each.title(),
        each.date(),
        null,
        each.source());
  }

  List<Stakeholder> stakeholders() {
    return useCase.stakeholders().stream().map(this::stakeholder).toList();
  }

  private Stakeholder stakeholder(UseCase.Stakeholder each) {
    return new Stakeholder(
        ids.of(PreparationKinds.STAKEHOLDER, each.id()),
        each.id(),
        each.name(),
        each.description(),
        each.roles(),
        each.userKind(),
        each.affectedParty(),
        null,
        List.of(),
        List.of(),
        each.source());
  }

  /** Who provides and owns a component, and where it stands, only the figures show. */
  List<Component> components() {
    return useCase.components().stream().map(this::component).toList();
  }

  private Component component(UseCase.Component each) {
    return new Component(
        ids.of(PreparationKinds.COMPONENT, each.id()),
        each.id(),
        each.name(),
        each.description(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        each.source());
  }

  List<DataFlow> dataFlows() {
    return useCase.dataFlow().stream().map(this::dataFlow).toList();
  }

  /** The steps have numbers, not ids: the case and the number stand for one. */
  private DataFlow dataFlow(DataFlowStep step) {
    String row = useCase.id() + "/" + step.number();
    return new DataFlow(
        ids.of(PreparationKinds.DATA_FLOW, row), row, step.text(), null, null, step.source());
  }
}
