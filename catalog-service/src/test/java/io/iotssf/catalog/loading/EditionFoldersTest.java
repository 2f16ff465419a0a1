package io.iotssf.catalog.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionFoldersTest {
  @TempDir Path directory;

  @Test
  void aFurtherFolderComesAfterTheEditionsThatTheServiceBrings() {
    var sample = SampleEdition.in(directory.resolve("lamp")).folder();
    assertEquals(
        List.of("draft", "overview", "lamp"),
        EditionFolders.read(List.of(sample)).stream()
            .map(edition -> edition.applied().id())
            .toList());
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path none = directory.resolve("none");
    refuses("There is no folder " + none + " with an edition.", none);
  }

  @Test
  void aPlaceAmongTheEditionsIsTakenOnce() {
    var sample = SampleEdition.in(directory.resolve("lamp"));
    sample.object("edition.json", edition -> edition.put("position", 1));
    refuses(
        "The folder %s says position 1 in edition.json, which edition draft has already."
            .formatted(sample.folder()),
        sample.folder());
  }

  private static void refuses(String message, Path folder) {
    var fault = assertThrows(CatalogueFault.class, () -> EditionFolders.read(List.of(folder)));
    assertEquals(message, fault.getMessage());
  }
}
