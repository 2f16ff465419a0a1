package io.iotssf.localstack.cli;

import io.iotssf.localstack.StackException;
import io.iotssf.localstack.artifact.Artifacts;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Entry of the command iot-ssf, after the shell script has found a JDK and built what is missing.
 */
public final class Main {
  /** The script says here which checkout it belongs to. */
  private static final String ROOT = "iot-ssf.root";

  private static final int FAILED = 1;

  private Main() {}

  public static void main(String... arguments) {
    System.exit(run(Console.ofProcess(), Main::artifacts, List.of(arguments)));
  }

  /** Runs one command; what goes wrong is one line and the exit code. */
  static int run(Console console, Supplier<Artifacts> artifacts, List<String> arguments) {
    try {
      return new Commands(console, artifacts.get()).run(arguments);
    } catch (StackException e) {
      console.complain(String.valueOf(e.getMessage()));
      return FAILED;
    } catch (UncheckedIOException e) {
      console.complain(FileProblem.inWords(Objects.requireNonNull(e.getCause())));
      return FAILED;
    }
  }

  private static Artifacts artifacts() {
    return Optional.ofNullable(System.getProperty(ROOT))
        .map(root -> new Artifacts(Path.of(root)))
        .orElseGet(Artifacts::find);
  }
}
