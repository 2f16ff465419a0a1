package io.iotssf.catalog.loading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.iotssf.catalog.erratum.domain.ErratumCodes;
import io.iotssf.catalog.erratum.domain.PlacedErratum;
import io.iotssf.contracts.Erratum;
import io.iotssf.kit.json.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Applies errata to an edition in their order. Each must find exactly one row, and in its field
 * exactly the literal it quotes; only what is certain ({@link Erratum#applied}) changes a value.
 */
final class ErrataApplication {
  private final ObjectNode edition;
  private final List<PlacedErratum> placed = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private ErrataApplication(ObjectNode edition) {
    this.edition = edition;
  }

  /**
   * The edition with errata applied, and each erratum with its place.
   *
   * @param literal the edition as printed; stays as it is
   * @throws CatalogueFault when an erratum does not fit
   */
  static Applied apply(ObjectNode literal, List<Erratum> errata) {
    var application = new ErrataApplication(literal.deepCopy());
    errata.forEach(application::apply);
    return new Applied(application.edition, List.copyOf(application.placed));
  }

  /** An edition after its errata. */
  record Applied(ObjectNode edition, List<PlacedErratum> errata) {}

  private void apply(Erratum erratum) {
    checkCodes(erratum);
    Place place = placeOf(erratum);
    placed.add(new PlacedErratum(erratum, place.subject(), place.useCase()));
    if (erratum.field() == null) {
      require(erratum.corrected() == null, erratum, "corrects a row, but names no field");
      return;
    }
    FieldPath field = new FieldPath(erratum.field());
    JsonNode current = field.read(place.node());
    require(
        stands(erratum.literal(), current),
        erratum,
        "quotes %s, but %s of %s is %s"
            .formatted(erratum.literal(), erratum.field(), erratum.target(), current));
    if (erratum.applied()) {
      field.write(place.node(), value(Objects.requireNonNull(erratum.corrected()), erratum));
    }
  }

  private void checkCodes(Erratum erratum) {
    require(ids.add(erratum.id()), erratum, "stands twice");
    require(ErratumCodes.KINDS.contains(erratum.kind()), erratum, "has an unknown kind");
    require(ErratumCodes.AFFECTS.contains(erratum.affects()), erratum, "affects the unknown");
    require(ErratumCodes.ORIGINS.contains(erratum.origin()), erratum, "has an unknown origin");
    require(
        ErratumCodes.CONFIDENCES.contains(erratum.confidence()),
        erratum,
        "has an unknown confidence");
    require(
        !erratum.kind().equals("discrepancy") || erratum.corrected() == null,
        erratum,
        "is the publisher's own discrepancy, which is never corrected");
  }

  private Place placeOf(Erratum erratum) {
    List<Place> found = new Places(edition).of(erratum.target());
    require(
        found.size() == 1,
        erratum,
        "is about %s, of which there are %d".formatted(erratum.target(), found.size()));
    return found.getFirst();
  }

  private static boolean stands(@Nullable String literal, JsonNode current) {
    if (literal == null || current.isNull() || current.isMissingNode()) {
      return literal == null && (current.isNull() || current.isMissingNode());
    }
    return current.isTextual()
        ? current.asText().equals(literal)
        : current.toString().equals(literal);
  }

  private static JsonNode value(String corrected, Erratum erratum) {
    if (!corrected.startsWith("[")) {
      return TextNode.valueOf(corrected);
    }
    try {
      return Json.contract().readTree(corrected);
    } catch (JsonProcessingException e) {
      throw new CatalogueFault("Erratum " + erratum.id() + " corrects to a broken list.", e);
    }
  }

  private static void require(boolean holds, Erratum erratum, String fault) {
    if (!holds) {
      throw new CatalogueFault("Erratum " + erratum.id() + " " + fault + ".");
    }
  }
}
