package io.iotssf.assessment.part.domain;

import io.iotssf.contracts.assessment.Part;

/**
 * Judges one row by itself and against its surroundings. That the rows exist which it refers to is
 * judged elsewhere, for all kinds alike.
 */
@FunctionalInterface
public interface PartRule<T extends Part> {
  /** Adds what is wrong, with pointers into the row. */
  void judge(T row, Surroundings around, Faults faults);
}
