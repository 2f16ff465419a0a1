package io.iotssf.assessment.suggestion.domain;

import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.catalog.EditionDocument;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the product suggests to do next, with reasons. These are suggestions of the product, from
 * its own rules over what the edition prints and what the assessment says; they are neither METI's
 * nor complete.
 */
public final class Suggestions {

  private Suggestions() {}

  /** All suggestions: requirements, then assets, then measures, each kind the most urgent first. */
  public static List<Suggestion> of(AssessmentContent content, EditionDocument edition) {
    Names names = new Names(content, edition);
    return Stream.of(
            UndecidedRequirements.of(content, edition, names),
            AssetsToTreatFirst.of(content, names),
            MeasuresAgainstSeveralThreats.of(content, names))
        .flatMap(List::stream)
        .toList();
  }
}
