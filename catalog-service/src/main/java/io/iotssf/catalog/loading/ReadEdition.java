package io.iotssf.catalog.loading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.catalog.EditionDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Makes an edition of a folder of data files, or says everything that is wrong with it. */
final class ReadEdition {
  private final Path folder;
  private final Locations locations = new Locations(EditionFiles.STRICT);
  private final Faults faults;

  private ReadEdition(Path folder) {
    this.folder = folder;
    this.faults = new Faults(folder.toString(), locations);
  }

  /**
   * Reads and checks a folder by itself; {@link Crosswalks} looks at what it says of others.
   *
   * @throws CatalogueFault with every fault by file and line
   */
  static AssembledEdition from(Path folder) {
    return new ReadEdition(folder).read(Set.of());
  }

  /**
   * As {@link #from(Path)}, and checks the crosswalk against what other editions hold.
   *
   * @param others ids of rows of the other editions, as {@code edition/id}
   */
  static AssembledEdition from(Path folder, Set<String> others) {
    return new ReadEdition(folder).read(others);
  }

  private AssembledEdition read(Set<String> others) {
    try {
      EditionFiles.Content content = new EditionFiles(folder, locations, faults).read();
      faults.refuseIfAny();
      if (content == null) {
        throw new IllegalStateException("What is refused is not read on");
      }
      return assemble(content, others);
    } catch (IOException e) {
      throw new CatalogueFault("The folder " + folder + " cannot be read.", e);
    }
  }

  private AssembledEdition assemble(EditionFiles.Content content, Set<String> others)
      throws JsonProcessingException {
    ObjectNode literal = content.edition();
    new Rows(literal, faults).check(content.counts());
    var errata = List.of(bind(literal.path("errata"), Erratum[].class));
    ObjectNode applied = ErrataApplication.apply(literal, errata, faults);
    translate(content.translations(), literal, applied);
    var edition = bind(applied, EditionDocument.class);
    new NothingMissing(faults).check(edition, edition.id(), edition.id());
    new References(edition, faults).check();
    new Crosswalks(edition, faults).check(others);
    faults.refuseIfAny();
    return new AssembledEdition(content.position(), bind(literal, EditionDocument.class), edition);
  }

  private void translate(JsonNode pairs, ObjectNode literal, ObjectNode applied) {
    var translations = new Translations(pairs, faults);
    translations.addTo(literal);
    translations.addTo(applied);
    translations.refuseUnused(pairs, faults);
  }

  private static <T> T bind(JsonNode tree, Class<T> contract) throws JsonProcessingException {
    return EditionFiles.STRICT.treeToValue(tree, contract);
  }
}
