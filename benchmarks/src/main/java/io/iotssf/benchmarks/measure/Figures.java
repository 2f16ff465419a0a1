package io.iotssf.benchmarks.measure;

import java.util.List;

/** What several rounds gave: the one in the middle, and how far they lie apart. */
public record Figures(double median, double least, double most) {

  public static Figures of(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("No round was measured.");
    }
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    return new Figures(median, sorted.getFirst(), sorted.getLast());
  }
}
