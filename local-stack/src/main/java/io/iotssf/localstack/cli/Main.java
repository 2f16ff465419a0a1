package io.iotssf.localstack.cli;

import io.iotssf.localstack.StackException;
import io.iotssf.localstack.artifact.Artifacts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Entry of the command iot-ssf, after the shell script has found a JDK and built what is missing.
 */
public final class Main {
  /** The script says here which checkout it belongs to. */
  private static final String ROOT = "iot-ssf.root";

  private static final int FAILED = 1;

  private Main() {}

  public static void main(String... arguments) {
    Console console = Console.ofProcess();
    int exit;
    try {
      exit = new Commands(console, artifacts()).run(List.of(arguments));
    } catch (StackException e) {
      console.complain(String.valueOf(e.getMessage()));
      exit = FAILED;
    }
    System.exit(exit);
  }

  private static Artifacts artifacts() {
    return Optional.ofNullable(System.getProperty(ROOT))
        .map(root -> new Artifacts(Path.of(root)))
        .orElseGet(Artifacts::find);
  }
}
