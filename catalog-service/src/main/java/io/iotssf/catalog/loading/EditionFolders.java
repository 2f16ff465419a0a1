package io.iotssf.catalog.loading;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folders of all editions: those that the service brings, and those of the configuration. */
final class EditionFolders {
  private static final String BROUGHT = "catalogue/editions";

  private EditionFolders() {}

  /**
   * The editions of all folders; an edition's crosswalk may speak of the editions before it.
   *
   * @param further folders beside those that the service brings
   * @throws CatalogueFault with every fault of the first folder that has one
   */
  static List<AssembledEdition> read(List<Path> further) {
    List<AssembledEdition> editions = new ArrayList<>();
    Set<String> rows = new HashSet<>();
    try {
      ClassPathUtils.consumeAsPaths(
          EditionFolders.class.getClassLoader(),
          BROUGHT,
          all -> folders(all).forEach(folder -> add(folder, editions, rows)));
    } catch (IOException e) {
      throw new CatalogueFault("The editions of the class path cannot be read.", e);
    }
    further.forEach(folder -> add(folder, editions, rows));
    return editions;
  }

  private static void add(Path folder, List<AssembledEdition> editions, Set<String> rows) {
    if (!Files.isDirectory(folder)) {
      throw new CatalogueFault("There is no folder " + folder + " with an edition.");
    }
    AssembledEdition edition = ReadEdition.from(folder, rows);
    for (AssembledEdition other : editions) {
      if (other.position() == edition.position()) {
        throw new CatalogueFault(
            "The folder %s says position %d in edition.json, which edition %s has already."
                .formatted(folder, edition.position(), other.applied().id()));
      }
      if (other.applied().id().equals(edition.applied().id())) {
        throw new CatalogueFault(
            "The folder %s brings edition %s, which another folder brings already."
                .formatted(folder, edition.applied().id()));
      }
    }
    editions.add(edition);
    rows.addAll(Crosswalks.rows(edition.applied()));
  }

  private static List<Path> folders(Path all) {
    try (Stream<Path> found = Files.list(all)) {
      return found.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new CatalogueFault("The editions of the class path cannot be listed.", e);
    }
  }
}
