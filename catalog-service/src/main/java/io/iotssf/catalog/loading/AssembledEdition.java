package io.iotssf.catalog.loading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.catalog.erratum.domain.PlacedErratum;
import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.json.Sha256;
import java.util.List;

/**
 * An edition ready to be stored.
 *
 * @param literal as printed; lost cells are null
 * @param applied with high-confidence errata applied; complete
 * @param errata every erratum and its place
 * @param sha256 hash of {@link #bytes}
 */
record AssembledEdition(
    EditionDocument literal, EditionDocument applied, List<PlacedErratum> errata, String sha256) {

  /**
   * Applies the errata of an edition to it.
   *
   * @param edition the data files in the shape of {@link EditionDocument}
   * @throws CatalogueFault when they do not fit together
   */
  static AssembledEdition of(ObjectNode edition) {
    var errata = List.of(CatalogueFiles.bind(edition.path("errata"), Erratum[].class));
    var application = ErrataApplication.apply(edition, errata);
    var applied = CatalogueFiles.bind(application.edition(), EditionDocument.class);
    NothingMissing.check(applied, applied.id());
    References.check(applied);
    return new AssembledEdition(
        CatalogueFiles.bind(edition, EditionDocument.class),
        applied,
        application.errata(),
        Sha256.hex(Json.bytes(applied)));
  }

  /** {@code applied} as other services pull it. */
  byte[] bytes() {
    return Json.bytes(applied);
  }
}
