package io.iotssf.benchmarks.row;

import io.iotssf.benchmarks.measure.Goal;
import io.iotssf.benchmarks.measure.Measurement;
import io.iotssf.benchmarks.stack.Surroundings;

/**
 * One row of the table: starts what it needs, measures both sides in turn, stops what it started.
 */
public interface Row {

  Goal goal();

  Measurement measure(Surroundings surroundings);
}
