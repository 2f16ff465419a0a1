package io.iotssf.catalog.export.table;

import io.iotssf.catalog.published.PublishedEdition;
import io.iotssf.catalog.published.Reading;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.UseCase;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a table is made of.
 *
 * @param useCase id of the case that the row stands in; null outside cases
 */
record Line<T>(PublishedEdition edition, @Nullable String useCase, T row) {

  /** Where the lines of a table come from. */
  interface Origin<T> {
    Stream<Line<T>> lines(PublishedEdition edition, Reading reading);
  }

  /** Rows that an edition holds itself. */
  static <T> Origin<T> ofEdition(Function<EditionDocument, List<T>> rows) {
    return (edition, reading) ->
        rows.apply(edition.document(reading)).stream().map(row -> new Line<>(edition, null, row));
  }

  /** Rows that the cases of an edition hold. */
  static <T> Origin<T> ofCases(Function<UseCase, Stream<T>> rows) {
    return (edition, reading) ->
        edition.document(reading).useCases().stream()
            .flatMap(
                useCase -> rows.apply(useCase).map(row -> new Line<>(edition, useCase.id(), row)));
  }
}
