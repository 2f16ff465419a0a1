package io.iotssf.benchmarks.stack;

import io.iotssf.localstack.StackException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the programs of PostgreSQL that a service is compared with: {@code psql}, {@code pgbench}.
 */
final class PostgresProgram {
  /** Where packages put them beside the PATH, each below a directory of its version. */
  private static final List<Path> PACKAGES =
      List.of(
          Path.of("/usr/lib/postgresql"),
          Path.of("/usr/local/opt"),
          Path.of("/opt/homebrew/opt"),
          Path.of("/opt/local/lib"),
          Path.of("/Library/PostgreSQL"));

  private PostgresProgram() {}

  static Path find(String name) {
    return find(name, places(System.getenv().getOrDefault("PATH", ""), PACKAGES));
  }

  /** The first of these directories that has it. */
  static Path find(String name, List<Path> places) {
    return places.stream()
        .map(place -> place.resolve(name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new StackException(
                    ("%s is needed and was not found. Install PostgreSQL's client programs: on Debian"
                            + " psql is in postgresql-client and pgbench in postgresql-contrib.")
                        .formatted(name)));
  }

  /** The directories of the PATH, then those of packages, newest version first. */
  static List<Path> places(String searchPath, List<Path> packages) {
    List<Path> places = new ArrayList<>();
    Arrays.stream(searchPath.split(File.pathSeparator))
        .filter(directory -> !directory.isBlank())
        .map(Path::of)
        .forEach(places::add);
    packages.stream().filter(Files::isDirectory).forEach(root -> places.addAll(versions(root)));
    return places;
  }

  private static List<Path> versions(Path root) {
    try (Stream<Path> directories = Files.list(root)) {
      return directories
          .map(version -> version.resolve("bin"))
          .filter(Files::isDirectory)
          .sorted(Comparator.reverseOrder())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
