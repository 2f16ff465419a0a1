package io.iotssf.catalog.loading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.kit.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The small edition that docs/catalogue.md has its reader make, in a folder to be spoiled. */
public final class SampleEdition {
  private static final Path ORIGINAL = Path.of("src/test/resources/sample-edition");
  private static final Path BROUGHT = Path.of("src/main/resources/catalogue/editions");

  private final Path folder;

  private SampleEdition(Path folder) {
    this.folder = folder;
  }

  /** A copy of the sample in an empty folder. */
  public static SampleEdition in(Path folder) {
    return copy(ORIGINAL, folder);
  }

  /** A copy of an edition that the service brings. */
  static SampleEdition ofBrought(String edition, Path folder) {
    return copy(BROUGHT.resolve(edition), folder);
  }

  private static SampleEdition copy(Path original, Path folder) {
    try (Stream<Path> files = Files.walk(original)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(original.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SampleEdition(folder);
  }

  public Path folder() {
    return folder;
  }

  /** Changes a file whose root is an object. */
  public SampleEdition object(String file, Consumer<ObjectNode> change) {
    return change(file, tree -> change.accept((ObjectNode) tree));
  }

  /** Changes a file whose root is a list. */
  public SampleEdition list(String file, Consumer<ArrayNode> change) {
    return change(file, tree -> change.accept((ArrayNode) tree));
  }

  /** Puts other words into a file. */
  public SampleEdition write(String file, String words) {
    try {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Changes a file whatever its root is. */
  SampleEdition change(String file, Consumer<JsonNode> change) {
    try {
      JsonNode tree = Json.contract().readTree(Files.readAllBytes(folder.resolve(file)));
      change.accept(tree);
      return write(file, Json.contract().writerWithDefaultPrettyPrinter().writeValueAsString(tree));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
