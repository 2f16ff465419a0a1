package io.iotssf.benchmarks.measure;

/**
 * What is to be reached.
 *
 * @param id its number, for example {@code P1}
 * @param what what is measured, and against what
 * @param bound on which side of the limit the ratio must be
 * @param limit the ratio that is just good enough
 */
public record Goal(String id, String what, Bound bound, double limit) {

  /** On which side of a limit. */
  public enum Bound {
    AT_LEAST("≥"),
    AT_MOST("≤");

    private final String sign;

    Bound(String sign) {
      this.sign = sign;
    }

    private boolean holds(double value, double limit) {
      return this == AT_LEAST ? value >= limit : value <= limit;
    }
  }

  public boolean isMetBy(double ratio) {
    return bound.holds(ratio, limit);
  }

  /** The condition as a person reads it. */
  public String condition() {
    return "%s %s".formatted(bound.sign, limit);
  }
}
