package io.iotssf.benchmarks;

import io.iotssf.benchmarks.measure.Figures;
import io.iotssf.benchmarks.measure.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table, and whether every goal is met. */
record Verdict(List<Measurement> measurements) {
  private static final String COLUMNS = "%%-%ds %%-24s %%-24s %%-22s %%-8s %%s";

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(row("goal", "ours", "baseline", "ratio (least - most)", "needed", ""));
    for (Measurement measurement : measurements) {
      lines.add(row(measurement));
      measurement.notes().forEach(note -> lines.add("     " + note));
    }
    return lines;
  }

  /** Which goals are missed, and by what. */
  Optional<String> complaint() {
    List<Measurement> missed = measurements.stream().filter(m -> !m.isMet()).toList();
    return missed.isEmpty()
        ? Optional.empty()
        : Optional.of(missed.stream().map(Verdict::miss).collect(Collectors.joining("; ")));
  }

  int exitCode() {
    return complaint().isPresent() ? 1 : 0;
  }

  private static String miss(Measurement measurement) {
    return String.format(
        Locale.ROOT,
        "goal %s is missed: %.3f, needed is %s",
        measurement.goal().id(),
        measurement.ratio().median(),
        measurement.goal().condition());
  }

  private String row(Measurement measurement) {
    Figures ratio = measurement.ratio();
    return row(
        measurement.goal().id(),
        figure(measurement.subject(), measurement.unit()),
        figure(measurement.baseline(), measurement.unit()),
        String.format(
            Locale.ROOT, "%.3f (%.3f - %.3f)", ratio.median(), ratio.least(), ratio.most()),
        measurement.goal().condition(),
        measurement.isMet() ? "met" : "MISSED");
  }

  private String row(String... cells) {
    int longest =
        measurements.stream()
            .mapToInt(m -> m.goal().id().length())
            .reduce("goal".length(), Math::max);
    return String.format(Locale.ROOT, COLUMNS.formatted(longest), (Object[]) cells).stripTrailing();
  }

  private static String figure(Figures figures, String unit) {
    return String.format(Locale.ROOT, "%,.0f %s", figures.median(), unit);
  }
}
