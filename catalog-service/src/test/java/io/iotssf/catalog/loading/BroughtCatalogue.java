package io.iotssf.catalog.loading;

import io.iotssf.catalog.published.Catalogue;
import io.iotssf.catalog.published.Edition;
import io.iotssf.catalog.published.PublishedEdition;
import java.time.Instant;
import java.util.List;

/** The catalogue that the service brings, as it is served, without a database. */
public final class BroughtCatalogue {
  private BroughtCatalogue() {}

  public static Catalogue get() {
    List<PublishedEdition> editions =
        EditionFolders.read(List.of()).stream().map(BroughtCatalogue::published).toList();
    return new Catalogue(editions, "as brought");
  }

  private static PublishedEdition published(AssembledEdition edition) {
    var document = edition.applied();
    var description =
        new Edition(
            document.id(),
            edition.position(),
            document.title(),
            document.release(),
            document.sources(),
            edition.sha256(),
            Instant.EPOCH);
    return PublishedEdition.of(description, edition.literal(), document);
  }
}
