package io.iotssf.catalog.loading;

import io.iotssf.contracts.catalog.Correspondence;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.Requirement;
import io.iotssf.contracts.catalog.UseCase;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks that both ends of each pair exist, and that its type fits the ends that it has. */
final class Crosswalks {
  private final EditionDocument edition;
  private final Faults faults;

  Crosswalks(EditionDocument edition, Faults faults) {
    this.edition = edition;
    this.faults = faults;
  }

  /**
   * Notes every pair that does not hold.
   *
   * @param others {@link #rows} of the other editions
   */
  void check(Set<String> others) {
    Set<String> known = new HashSet<>(rows(edition));
    refuseTaken(known, others);
    known.addAll(others);
    for (Correspondence pair : edition.crosswalk()) {
      known(pair.from(), known, pair);
      known(pair.to(), known, pair);
      boolean from = points(pair.from());
      boolean to = points(pair.to());
      boolean fits =
          switch (pair.type()) {
            case "new" -> to && !from;
            case "dropped" -> from && !to;
            default -> from && to;
          };
      if (!fits) {
        faults.of(pair.id(), "%s is %s, and has other ends.".formatted(pair.id(), pair.type()));
      }
    }
  }

  /** A row is asked for by its id alone, so no two editions have the same. */
  private void refuseTaken(Set<String> own, Set<String> others) {
    Set<String> taken = new HashSet<>();
    others.forEach(row -> taken.add(row.substring(row.indexOf('/') + 1)));
    own.stream()
        .map(row -> row.substring(row.indexOf('/') + 1))
        .filter(taken::contains)
        .sorted()
        .forEach(id -> faults.of(id, "The id %s is taken by another edition.".formatted(id)));
  }

  /** What a crosswalk may point at, as {@code edition/id}. */
  static Set<String> rows(EditionDocument edition) {
    Set<String> rows = new HashSet<>();
    edition.requirements().stream().map(Requirement::id).forEach(rows::add);
    for (UseCase useCase : edition.useCases()) {
      rows.add(useCase.id());
      Stream.of(
              useCase.components().stream().map(UseCase.Component::id),
              useCase.requirementRows().stream().map(UseCase.RequirementRow::id),
              useCase.measureRows().stream().map(UseCase.MeasureRow::id))
          .flatMap(ids -> ids)
          .forEach(rows::add);
    }
    Set<String> named = new HashSet<>();
    rows.forEach(row -> named.add(edition.id() + "/" + row));
    return named;
  }

  private void known(Correspondence.@Nullable End end, Set<String> known, Correspondence pair) {
    if (end != null && end.row() != null && !known.contains(end.edition() + "/" + end.row())) {
      faults.of(
          pair.id(),
          "%s mentions %s, which %s has not.".formatted(pair.id(), end.row(), end.edition()));
    }
  }

  private static boolean points(Correspondence.@Nullable End end) {
    return end != null && end.row() != null;
  }
}
