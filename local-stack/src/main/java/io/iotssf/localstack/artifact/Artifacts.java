package io.iotssf.localstack.artifact;

import io.iotssf.localstack.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Where the build put the servers: {@code local-stack/target} of one checkout.
 *
 * @param root the root of the checkout
 */
public record Artifacts(Path root) {

  /**
   * Looks for the checkout from the working directory upwards, so that a test finds it from every
   * module. The command does not look: it belongs to the checkout of its script.
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

  /**
   * The directory into which the archive whose name starts so was unpacked. That is done once,
   * after its checksum was found right; all stacks of the checkout share it.
   *
   * @param unpack gets the archive and the directory to fill
   */
  public Path unpacked(String prefix, BiConsumer<Path, Path> unpack) {
    Path archive =
        files(target().resolve("servers")).stream()
            .filter(f -> f.getFileName().toString().startsWith(prefix))
            .findFirst()
            .orElseThrow(() -> notBuilt(prefix));
    Path unpacked = cache().resolve(archive.getFileName() + ".unpacked");
    return Unpacking.once(
        unpacked,
        draft -> {
          Checksums.committed().verify(archive);
          unpack.accept(archive, draft);
        });
  }

  /**
   * The class path of the Kafka broker: copies, each with the right checksum, that outlive a clean
   * build while the broker runs.
   */
  public String kafkaClassPath() {
    Checksums committed = Checksums.committed();
    Path copies = cache().resolve("kafka-server-" + committed.digest());
    return Unpacking.once(copies, draft -> copyKafka(committed, draft)).resolve("*").toString();
  }

  /** The program of a service. */
  public Path serviceJar(String service) {
    return files(root.resolve(service).resolve("target")).stream()
        .filter(f -> f.getFileName().toString().endsWith("-runner.jar"))
        .findFirst()
        .orElseThrow(
            () ->
                new StackException(
                    "%s is not built. Build it first: ./mvnw package -DskipTests -pl .,%s -am"
                        .formatted(service, service)));
  }

  private void copyKafka(Checksums committed, Path copies) {
    List<Path> jars = files(target().resolve("kafka-server"));
    if (jars.isEmpty()) {
      throw notBuilt("kafka-server");
    }
    for (Path jar : jars) {
      committed.verify(jar);
      copy(jar, copies.resolve(jar.getFileName()));
    }
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path cache() {
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
        "%s is not in %s. Build it first: ./mvnw package -DskipTests -pl local-stack"
            .formatted(what, target()));
  }
}
