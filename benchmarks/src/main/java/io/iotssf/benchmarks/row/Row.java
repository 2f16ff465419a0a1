package io.iotssf.benchmarks.row;

import io.iotssf.benchmarks.measure.Measurement;
import io.iotssf.benchmarks.stack.Surroundings;
import java.util.List;

/**
 * One row of the goals: starts what it needs, measures both sides in turn, stops what it started.
 */
public interface Row {

  /** Its number, for example {@code P1}. */
  String id();

  /** What is measured, and against what. */
  String what();

  /** One measurement for each of its goals. */
  List<Measurement> measure(Surroundings surroundings);
}
