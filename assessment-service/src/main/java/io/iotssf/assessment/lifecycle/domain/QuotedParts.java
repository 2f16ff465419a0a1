package io.iotssf.assessment.lifecycle.domain;

import io.iotssf.assessment.catalogue.domain.Template;
import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.catalog.Passage;
import io.iotssf.contracts.catalog.UseCase;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a new assessment quotes from its template, and the errata that touch it. */
final class QuotedParts {

  private QuotedParts() {}

  static Quotation of(Template template) {
    UseCase useCase = template.useCase();
    return new Quotation(
        useCase.overview().stream().map(Passage::text).toList(),
        Stream.concat(useCase.premises().stream(), useCase.caveats().stream())
            .map(Passage::text)
            .toList(),
        useCase.requirementRows(),
        touching(template.edition().errata(), quotedIds(useCase)),
        template.edition().sources());
  }

  private static List<Erratum> touching(List<Erratum> errata, Set<String> ids) {
    return errata.stream().filter(erratum -> ids.contains(erratum.target())).toList();
  }

  private static Set<String> quotedIds(UseCase useCase) {
    return Stream.of(
            Stream.of(useCase.id()),
            useCase.overview().stream().map(Passage::id),
            useCase.premises().stream().map(Passage::id),
            useCase.caveats().stream().map(Passage::id),
            useCase.stakeholders().stream().map(UseCase.Stakeholder::id),
            useCase.components().stream().map(UseCase.Component::id),
            useCase.componentThreats().stream().map(UseCase.ComponentThreat::id),
            useCase.ratings().stream().map(UseCase.Rating::id),
            useCase.requirementRows().stream().map(UseCase.RequirementRow::id),
            useCase.measureRows().stream().map(UseCase.MeasureRow::id),
            useCase.measureRows().stream().flatMap(QuotedParts::measureIds))
        .flatMap(ids -> ids)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> measureIds(UseCase.MeasureRow row) {
    return row.measures().stream().map(measure -> measure.id());
  }
}
