package io.iotssf.catalog.export.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.catalog.addition.application.CurrentAdditions;
import io.iotssf.catalog.export.AdditionsFixture;
import io.iotssf.catalog.published.Catalogue;
import io.iotssf.catalog.published.PublishedEdition;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.kit.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One OSCAL document of the catalogue, written to a file.
 *
 * @param kind {@code catalog} or {@code profile}
 * @param edition id of the edition that it is about
 * @param id id of the edition or case
 */
record OscalFile(String kind, String edition, String id, Path path) {
  private static final Instant ADDED_AT = Instant.parse("2030-01-01T00:00:00Z");

  /** Every document of a catalogue, in a directory. */
  static List<OscalFile> all(Catalogue catalogue, Path directory) {
    List<OscalFile> files = new ArrayList<>();
    for (PublishedEdition edition : catalogue.editions()) {
      String id = edition.id();
      files.add(write(directory, "catalog", id, id, OscalCatalog.bytes(catalogue, edition, null)));
      for (UseCase useCase : edition.applied().useCases()) {
        byte[] profile = OscalProfile.bytes(catalogue, edition, useCase);
        files.add(write(directory, "profile", id, useCase.id(), profile));
      }
    }
    return files;
  }

  /** The catalog of the first edition with what an organisation added. */
  static OscalFile withAdditions(Catalogue catalogue, Path directory) {
    PublishedEdition edition = catalogue.editions().getFirst();
    String published = edition.applied().requirements().getFirst().id();
    var additions = new CurrentAdditions(AdditionsFixture.refining(published), ADDED_AT);
    byte[] bytes = OscalCatalog.bytes(catalogue, edition, additions);
    return write(directory, "catalog", edition.id(), edition.id() + "-own", bytes);
  }

  /** What stands below the document's only field. */
  JsonNode content() {
    try {
      return Json.contract().readTree(Files.readAllBytes(path)).get(kind);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return kind + " " + id;
  }

  private static OscalFile write(
      Path directory, String kind, String edition, String id, byte[] bytes) {
    try {
      Files.createDirectories(directory);
      Path path = Files.write(directory.resolve(kind + "-" + id + ".json"), bytes);
      return new OscalFile(kind, edition, id, path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
