package io.iotssf.localstack.artifact;

import io.iotssf.localstack.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the build put the servers: {@code local-stack/target} of the checkout in which the program
 * runs.
 *
 * @param root the root of the checkout
 */
public record Artifacts(Path root) {

  /**
   * Looks for the checkout from the working directory upwards, so that it is found from every
   * module.
   */
  public static Artifacts find() {
    Path start = Path.of("").toAbsolutePath();
    for (Path at = start; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("local-stack/pom.xml"))) {
        return new Artifacts(at);
      }
    }
    throw new StackException("%s is not inside a checkout of IoT-SSF.".formatted(start));
  }

  /** The only file whose name starts so, checked against the committed list. */
  public Path server(String prefix) {
    Path found =
        files(target().resolve("servers")).stream()
            .filter(f -> f.getFileName().toString().startsWith(prefix))
            .findFirst()
            .orElseThrow(() -> notBuilt(prefix));
    Checksums.committed().verify(found);
    return found;
  }

  /** The class path of the Kafka broker, every file of it checked. */
  public String kafkaClassPath() {
    Path directory = target().resolve("kafka-server");
    List<Path> jars = files(directory);
    if (jars.isEmpty()) {
      throw notBuilt("kafka-server");
    }
    jars.forEach(Checksums.committed()::verify);
    return directory.resolve("*").toString();
  }

  /** Where unpacked servers are kept, shared by the stacks of this checkout. */
  public Path cache() {
    return root.resolve(".iot-ssf/cache");
  }

  private Path target() {
    return root.resolve("local-stack/target");
  }

  private static List<Path> files(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StackException notBuilt(String what) {
    return new StackException(
        "%s is not in %s. Build it first: ./mvnw -pl .,local-stack package -DskipTests"
            .formatted(what, target()));
  }
}
