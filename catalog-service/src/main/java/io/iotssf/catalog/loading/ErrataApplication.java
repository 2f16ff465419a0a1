package io.iotssf.catalog.loading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.iotssf.catalog.published.Place;
import io.iotssf.catalog.published.Places;
import io.iotssf.contracts.Erratum;
import io.iotssf.kit.json.Json;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Applies errata to an edition in their order. Each must find exactly one row, and in its field
 * exactly the literal it quotes; only what is certain ({@link Erratum#applied}) changes a value.
 */
final class ErrataApplication {
  private final ObjectNode edition;
  private final Faults faults;
  private final Places places;

  private ErrataApplication(ObjectNode edition, Faults faults) {
    this.edition = edition;
    this.faults = faults;
    this.places = new Places(edition);
  }

  /**
   * The edition with errata applied; every erratum that does not fit is noted.
   *
   * @param literal the edition as printed; stays as it is
   */
  static ObjectNode apply(ObjectNode literal, List<Erratum> errata, Faults faults) {
    var application = new ErrataApplication(literal.deepCopy(), faults);
    errata.forEach(application::apply);
    return application.edition;
  }

  private void apply(Erratum erratum) {
    List<Place> found = places.of(erratum.target());
    if (erratum.kind().equals("discrepancy") && erratum.corrected() != null) {
      refuse(erratum, "is the publisher's own discrepancy, which is never corrected");
    } else if (found.size() != 1) {
      refuse(
          erratum, "is about %s, of which there are %d".formatted(erratum.target(), found.size()));
    } else if (erratum.field() != null) {
      apply(erratum, found.getFirst().node(), new FieldPath(erratum.field()));
    } else if (erratum.corrected() != null) {
      refuse(erratum, "corrects a row, but names no field");
    }
  }

  private void apply(Erratum erratum, ObjectNode row, FieldPath field) {
    JsonNode current = field.read(row);
    if (!stands(erratum.literal(), current)) {
      refuse(
          erratum,
          "quotes %s, but %s of %s is %s"
              .formatted(erratum.literal(), erratum.field(), erratum.target(), current));
      return;
    }
    if (erratum.applied()) {
      String corrected = Objects.requireNonNull(erratum.corrected());
      try {
        field.write(row, value(corrected));
      } catch (JsonProcessingException | IllegalStateException e) {
        refuse(erratum, "corrects to what cannot stand in " + erratum.field());
      }
    }
  }

  private void refuse(Erratum erratum, String fault) {
    faults.of(erratum.id(), "Erratum " + erratum.id() + " " + fault + ".");
  }

  private static boolean stands(@Nullable String literal, JsonNode current) {
    if (literal == null || current.isNull() || current.isMissingNode()) {
      return literal == null && (current.isNull() || current.isMissingNode());
    }
    return current.isTextual()
        ? current.asText().equals(literal)
        : current.toString().equals(literal);
  }

  private static JsonNode value(String corrected) throws JsonProcessingException {
    return corrected.startsWith("[")
        ? Json.contract().readTree(corrected)
        : TextNode.valueOf(corrected);
  }
}
