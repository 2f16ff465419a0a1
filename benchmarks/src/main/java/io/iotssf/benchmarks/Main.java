package io.iotssf.benchmarks;

import io.iotssf.benchmarks.measure.Measurement;
import io.iotssf.benchmarks.measure.VoidRunException;
import io.iotssf.benchmarks.row.Row;
import io.iotssf.benchmarks.row.Rows;
import io.iotssf.benchmarks.stack.Surroundings;
import io.iotssf.localstack.StackException;
import io.iotssf.localstack.artifact.Artifacts;
import io.iotssf.localstack.cli.Console;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Entry of {@code ./iot-ssf bench}, after the script has built what is measured. */
public final class Main {
  private static final String ROOT = "iot-ssf.root";
  private static final int FAILED = 1;

  private Main() {}

  public static void main(String... goals) {
    Console console = new Console(System.out, System.err);
    Artifacts artifacts = new Artifacts(Path.of(System.getProperty(ROOT, "")).toAbsolutePath());
    System.exit(run(new Surroundings(artifacts, console), List.of(goals)));
  }

  /** Measures the rows of these goals; what goes wrong is one line and the exit code. */
  static int run(Surroundings surroundings, List<String> goals) {
    try {
      return judge(surroundings, measure(surroundings, Rows.of(goals)));
    } catch (VoidRunException e) {
      surroundings.console().complain("The run is void. " + e.getMessage());
      return FAILED;
    } catch (StackException e) {
      surroundings.console().complain(String.valueOf(e.getMessage()));
      return FAILED;
    } catch (UncheckedIOException e) {
      surroundings.console().complain(String.valueOf(e.getCause()));
      return FAILED;
    }
  }

  private static List<Measurement> measure(Surroundings surroundings, List<Row> rows) {
    List<Measurement> measurements = new ArrayList<>();
    for (Row row : rows) {
      surroundings.console().line("%s: %s", row.id(), row.what());
      measurements.addAll(row.measure(surroundings));
    }
    return measurements;
  }

  private static int judge(Surroundings surroundings, List<Measurement> measurements) {
    Verdict verdict = new Verdict(measurements);
    verdict.lines().forEach(line -> surroundings.console().line("%s", line));
    Path file = ResultFile.write(surroundings.target(), measurements);
    surroundings.console().line("Written to %s", file);
    verdict.complaint().ifPresent(surroundings.console()::complain);
    return verdict.exitCode();
  }
}
