package io.iotssf.assessment.catalogue.domain;

import io.iotssf.contracts.catalog.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Whether a case says all that an assessment starts with. A case whose descriptions, table numbers
 * or conclusions stood in figures does not; nothing is invented in their place.
 */
public final class StartableCase {
  private StartableCase() {}

  /**
   * What the case lacks, in the words of its fields; empty when an assessment may start from it.
   */
  public static List<String> lacks(UseCase useCase) {
    List<String> lacking = new ArrayList<>();
    if (useCase.stakeholders().stream().anyMatch(each -> each.description() == null)) {
      lacking.add("descriptions of stakeholders");
    }
    if (useCase.components().stream().anyMatch(each -> each.description() == null)) {
      lacking.add("descriptions of components");
    }
    if (useCase.ratings().stream()
        .flatMap(each -> each.reasons().stream())
        .anyMatch(each -> each.viewpoint() == null)) {
      lacking.add("viewpoints of reasons");
    }
    if (useCase.ratings().stream().anyMatch(each -> each.statement() == null)) {
      lacking.add("statements of ratings");
    }
    if (useCase.measureRows().stream()
        .anyMatch(row -> row.number() == null || row.target() == null)) {
      lacking.add("numbers and targets of measures");
    }
    if (Stream.concat(
            useCase.requirementRows().stream().map(UseCase.RequirementRow::requirement),
            useCase.measureRows().stream().map(UseCase.MeasureRow::requirement))
        .anyMatch(Objects::isNull)) {
      lacking.add("wordings of requirements");
    }
    return List.copyOf(lacking);
  }
}
