package io.iotssf.catalog.loading;

import io.iotssf.catalog.published.Catalogue;
import io.iotssf.catalog.published.Edition;
import io.iotssf.catalog.published.PublishedEdition;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The catalogue as the service has it in memory, read from the data files without a database. */
public final class LoadedCatalogue {
  private static final Instant MOMENT = Instant.parse("2026-04-01T00:00:00Z");

  private LoadedCatalogue() {}

  /** The editions that the service brings, and further folders. */
  public static Catalogue with(Path... further) {
    return new Catalogue(
        EditionFolders.read(List.of(further)).stream().map(LoadedCatalogue::published).toList(),
        "loaded");
  }

  private static PublishedEdition published(AssembledEdition edition) {
    var applied = edition.applied();
    var description =
        new Edition(
            applied.id(),
            edition.position(),
            applied.title(),
            applied.release(),
            applied.sources(),
            edition.sha256(),
            MOMENT.plusSeconds(edition.position()));
    return PublishedEdition.of(description, edition.literal(), applied);
  }
}
