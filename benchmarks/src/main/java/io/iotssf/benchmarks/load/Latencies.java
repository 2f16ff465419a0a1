package io.iotssf.benchmarks.load;

import java.util.Arrays;

/** How long each answer took. */
public final class Latencies {
  private static final int SOME = 1024;
  private static final double NANOS_PER_MICRO = 1_000;

  private long[] nanos = new long[SOME];
  private int count;

  void add(long taken) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, count * 2);
    }
    nanos[count++] = taken;
  }

  /** How many answers came. */
  public int count() {
    return count;
  }

  /**
   * The time within which that part of the answers came, in microseconds.
   *
   * @param part for example 0.99
   */
  public double micros(double part) {
    if (count == 0) {
      throw new IllegalStateException("No answer came.");
    }
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(part * count);
    return sorted[Math.max(rank, 1) - 1] / NANOS_PER_MICRO;
  }
}
