package io.iotssf.benchmarks.row;

import io.iotssf.benchmarks.load.Latencies;
import io.iotssf.benchmarks.load.Load;
import io.iotssf.benchmarks.measure.Trial;
import java.util.ArrayList;
import java.util.List;

/** How long a page takes, half of the time and nearly always. */
final class PageTrial implements Trial {
  private static final double HALF = 0.5;
  private static final double NEARLY_ALL = 0.99;

  private final Load load;
  private final int port;
  private final List<PageReading> readings;
  private final List<Double> slowest = new ArrayList<>();

  PageTrial(Load load, int port, List<PageReading> readings) {
    this.load = load;
    this.port = port;
    this.readings = readings;
  }

  /** The median, in microseconds. */
  @Override
  public double measure() {
    Latencies latencies = load.run(port, readings).latencies();
    slowest.add(latencies.micros(NEARLY_ALL));
    return latencies.micros(HALF);
  }

  /** Within how many microseconds 99 of 100 pages came, in each of the last rounds. */
  List<Double> slowest(int rounds) {
    return List.copyOf(slowest.subList(slowest.size() - rounds, slowest.size()));
  }
}
