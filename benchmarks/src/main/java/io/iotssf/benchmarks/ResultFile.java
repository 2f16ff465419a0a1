package io.iotssf.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.iotssf.benchmarks.measure.Figures;
import io.iotssf.benchmarks.measure.Goal;
import io.iotssf.benchmarks.measure.Measurement;
import io.iotssf.benchmarks.measure.Round;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** What a run found, as JSON, for whoever compares runs. */
final class ResultFile {

  private ResultFile() {}

  /** Writes it over that of the run before. */
  static Path write(Path directory, List<Measurement> measurements) {
    Path file = directory.resolve("results.json");
    try {
      Files.createDirectories(directory);
      Results results =
          new Results(
              Instant.now().toString(),
              Runtime.version().toString(),
              Runtime.getRuntime().availableProcessors(),
              measurements.stream().map(Result::of).toList());
      new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), results);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Results(String at, String java, int processors, List<Result> results) {}

  private record Result(
      Goal goal, String unit, Figures ratio, boolean met, List<Round> rounds, List<String> notes) {
    static Result of(Measurement measurement) {
      return new Result(
          measurement.goal(),
          measurement.unit(),
          measurement.ratio(),
          measurement.isMet(),
          measurement.rounds(),
          measurement.notes());
    }
  }
}
