package io.iotssf.catalog.published;

import io.iotssf.contracts.catalog.EditionDocument;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A row and the edition that prints it. */
public record InEdition<T>(PublishedEdition edition, T row) {

  /** Every row of these editions, in order. */
  public static <T> Stream<InEdition<T>> rows(
      Collection<PublishedEdition> editions,
      Reading reading,
      Function<EditionDocument, List<T>> rows) {
    return editions.stream()
        .flatMap(
            edition ->
                rows.apply(edition.document(reading)).stream()
                    .map(row -> new InEdition<>(edition, row)));
  }

  /** Ids of the errata about the row. */
  public List<String> errata(String id) {
    return edition.errataOf(id);
  }
}
