package io.iotssf.benchmarks.measure;

/** Measures one side once. */
@FunctionalInterface
public interface Trial {

  /**
   * One figure, in the unit of the row.
   *
   * @throws VoidRunException when anything but the right answers was seen
   */
  double measure();
}
