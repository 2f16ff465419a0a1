package io.iotssf.catalog.loading;

import io.iotssf.contracts.catalog.EditionDocument;
import java.util.List;

/** The editions that the service brings, without a database. */
public final class BroughtEditions {
  private BroughtEditions() {}

  /** As the sources print them. */
  public static List<EditionDocument> literal() {
    return EditionFolders.read(List.of()).stream().map(AssembledEdition::literal).toList();
  }
}
