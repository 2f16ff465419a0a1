package io.iotssf.assessment.content.domain;

import io.iotssf.assessment.catalogue.domain.Template;
import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.Measure;
import io.iotssf.contracts.catalog.Passage;
import io.iotssf.contracts.catalog.Reference;
import io.iotssf.contracts.catalog.UseCase;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The errata of an edition that touch what an assessment quotes of it. */
final class QuotedErrata {

  private QuotedErrata() {}

  static List<Erratum> of(Template template) {
    Set<String> quoted = quoted(template.useCase()).collect(Collectors.toUnmodifiableSet());
    return template.edition().errata().stream()
        .filter(erratum -> quoted.contains(erratum.target()))
        .toList();
  }

  private static Stream<String> quoted(UseCase useCase) {
    return Stream.of(
            Stream.of(useCase.id()),
            preparation(useCase),
            risk(useCase),
            treatment(useCase),
            useCase.measureRows().stream().flatMap(row -> row.measures().stream().map(Measure::id)))
        .flatMap(ids -> ids);
  }

  private static Stream<String> preparation(UseCase useCase) {
    return Stream.of(
            useCase.overview().stream().map(Passage::id),
            useCase.premises().stream().map(Passage::id),
            useCase.caveats().stream().map(Passage::id),
            useCase.references().stream().map(Reference::id),
            useCase.stakeholders().stream().map(UseCase.Stakeholder::id),
            useCase.components().stream().map(UseCase.Component::id))
        .flatMap(ids -> ids);
  }

  private static Stream<String> risk(UseCase useCase) {
    return Stream.of(
            useCase.incidents().stream().map(UseCase.Incident::id),
            useCase.incidentNotes().stream().map(Passage::id),
            useCase.ratings().stream().map(UseCase.Rating::id),
            useCase.evaluation().stream().map(Passage::id))
        .flatMap(ids -> ids);
  }

  private static Stream<String> treatment(UseCase useCase) {
    return Stream.of(
            useCase.componentThreats().stream().map(UseCase.ComponentThreat::id),
            useCase.policies().stream().map(UseCase.Policy::id),
            useCase.requirementRows().stream().map(UseCase.RequirementRow::id),
            useCase.measureRows().stream().map(UseCase.MeasureRow::id),
            useCase.priorities().stream().map(UseCase.Priority::id))
        .flatMap(ids -> ids);
  }
}
