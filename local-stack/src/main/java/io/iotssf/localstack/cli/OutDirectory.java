package io.iotssf.localstack.cli;

import io.iotssf.localstack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where documents are written: tried before the work, which must not be lost for want of it. */
final class OutDirectory {

  private OutDirectory() {}

  /** The directory, made if need be, in which a file can be written; relative to the caller's. */
  static Path ready(Path chosen) {
    Path directory = chosen.toAbsolutePath().normalize();
    try {
      Files.createDirectories(directory);
      Files.delete(Files.createTempFile(directory, ".iot-ssf", ""));
      return directory;
    } catch (IOException e) {
      throw new StackException(
          "Documents cannot be written to %s (%s). Name another directory with --out."
              .formatted(directory, FileProblem.inWords(e)),
          e);
    }
  }
}
