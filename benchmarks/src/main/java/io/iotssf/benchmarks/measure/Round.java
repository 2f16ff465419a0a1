package io.iotssf.benchmarks.measure;

/**
 * One measurement of each side, one right after the other, so that both met the same machine.
 *
 * @param subject what ours did
 * @param baseline what it is compared with did
 */
public record Round(double subject, double baseline) {

  public double ratio() {
    return subject / baseline;
  }
}
