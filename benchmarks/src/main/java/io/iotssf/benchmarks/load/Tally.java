package io.iotssf.benchmarks.load;

import java.time.Duration;

/**
 * What a load did.
 *
 * @param latencies of the right answers; there were no others
 * @param took from the first request to the last answer
 */
public record Tally(Latencies latencies, Duration took) {
  private static final double NANOS = 1e9;

  /** How many right answers came. */
  public long answers() {
    return latencies.count();
  }

  public double perSecond() {
    return answers() * NANOS / took.toNanos();
  }
}
