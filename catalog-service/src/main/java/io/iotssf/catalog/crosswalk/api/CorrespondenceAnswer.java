package io.iotssf.catalog.crosswalk.api;

import io.iotssf.catalog.published.Catalogue;
import io.iotssf.catalog.published.PublishedEdition;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.Correspondence;
import io.iotssf.contracts.catalog.Requirement;
import io.iotssf.contracts.catalog.UseCase;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One pair, seen in the direction asked for, with the words at both ends.
 *
 * @param edition id of the edition whose crosswalk has the pair
 */
record CorrespondenceAnswer(
    String id,
    String edition,
    String kind,
    String type,
    @Nullable WordedEnd from,
    @Nullable WordedEnd to,
    Text reason) {

  /**
   * @param text the words of the row; null where the list as a whole lacks it
   */
  record WordedEnd(String edition, String list, @Nullable String row, @Nullable Text text) {}

  static CorrespondenceAnswer of(String edition, Correspondence pair, Catalogue catalogue) {
    return new CorrespondenceAnswer(
        pair.id(),
        edition,
        pair.kind(),
        pair.type(),
        worded(pair.from(), catalogue),
        worded(pair.to(), catalogue),
        pair.reason());
  }

  /** The same pair from its other end: what was new is dropped, what was dropped is new. */
  CorrespondenceAnswer reversed() {
    String other =
        switch (type) {
          case "new" -> "dropped";
          case "dropped" -> "new";
          default -> type;
        };
    return new CorrespondenceAnswer(id, edition, kind, other, to, from, reason);
  }

  private static @Nullable WordedEnd worded(Correspondence.@Nullable End end, Catalogue catalogue) {
    if (end == null) {
      return null;
    }
    Text text =
        catalogue.edition(end.edition()).stream()
            .flatMap(edition -> words(edition, end.row()))
            .findFirst()
            .orElse(null);
    return new WordedEnd(end.edition(), end.list(), end.row(), text);
  }

  private static Stream<Text> words(PublishedEdition edition, @Nullable String id) {
    var document = edition.applied();
    var useCases = document.useCases();
    return Stream.of(
            document.requirements().stream()
                .filter(row -> row.id().equals(id))
                .map(Requirement::text),
            useCases.stream().filter(row -> row.id().equals(id)).map(UseCase::title),
            useCases.stream()
                .flatMap(useCase -> useCase.components().stream())
                .filter(row -> row.id().equals(id))
                .map(UseCase.Component::name),
            useCases.stream()
                .flatMap(useCase -> useCase.requirementRows().stream())
                .filter(row -> row.id().equals(id))
                .map(UseCase.RequirementRow::requirement),
            useCases.stream()
                .flatMap(useCase -> useCase.measureRows().stream())
                .filter(row -> row.id().equals(id))
                .map(UseCase.MeasureRow::requirement))
        .flatMap(words -> words);
  }
}
