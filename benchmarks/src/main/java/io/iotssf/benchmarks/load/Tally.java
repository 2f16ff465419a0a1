package io.iotssf.benchmarks.load;

import java.time.Duration;

/**
 * What a load did.
 *
 * @param answers how many right answers came; there were no others
 * @param took from the first request to the last answer
 */
public record Tally(long answers, Duration took) {
  private static final double NANOS = 1e9;

  public double perSecond() {
    return answers * NANOS / took.toNanos();
  }
}
