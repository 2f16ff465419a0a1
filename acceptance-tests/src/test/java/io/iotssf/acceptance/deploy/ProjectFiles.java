package io.iotssf.acceptance.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of the clone that the tests stand in. */
final class ProjectFiles {

  static final List<String> SERVICES =
      List.of("assessment-service", "catalog-service", "report-service");

  private ProjectFiles() {}

  static Path manifests() {
    return root().resolve("deploy/k8s");
  }

  static Path root() {
    var here = Path.of("").toAbsolutePath();
    for (var folder = here; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("deploy/k8s"))) {
        return folder;
      }
    }
    throw new IllegalStateException("No deploy/k8s in or above " + here);
  }

  static List<Path> below(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
