package io.iotssf.catalog.published;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.kit.json.Json;
import java.util.List;
import java.util.Map;

/**
 * The newest release of an edition.
 *
 * @param errataOf ids of the errata about each row; rows without errata are not in the map
 */
public record PublishedEdition(
    Edition description,
    EditionDocument literal,
    EditionDocument applied,
    List<PlacedErratum> errata,
    Map<String, List<String>> errataOf) {

  /**
   * Finds the place of every erratum.
   *
   * @param literal as printed; lost cells are null
   * @param applied with high-confidence errata applied
   */
  public static PublishedEdition of(
      Edition description, EditionDocument literal, EditionDocument applied) {
    ObjectNode tree = Json.contract().valueToTree(literal);
    Places places = new Places(tree);
    List<PlacedErratum> errata =
        applied.errata().stream().map(erratum -> placed(erratum, places)).toList();
    Map<String, List<String>> bySubject =
        errata.stream()
            .collect(
                groupingBy(
                    PlacedErratum::subject, mapping(placed -> placed.erratum().id(), toList())));
    return new PublishedEdition(description, literal, applied, errata, bySubject);
  }

  /** The edition's id. */
  public String id() {
    return description.id();
  }

  /** The document in these words. */
  public EditionDocument document(Reading reading) {
    return switch (reading) {
      case APPLIED -> applied;
      case LITERAL -> literal;
    };
  }

  /** Ids of the errata about a row. */
  public List<String> errataOf(String row) {
    return errataOf.getOrDefault(row, List.of());
  }

  private static PlacedErratum placed(Erratum erratum, Places places) {
    Place place = places.of(erratum.target()).getFirst();
    return new PlacedErratum(erratum, place.subject(), place.useCase());
  }
}
