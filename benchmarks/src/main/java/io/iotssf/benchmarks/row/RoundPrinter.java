package io.iotssf.benchmarks.row;

import io.iotssf.benchmarks.measure.Round;
import io.iotssf.localstack.cli.Console;
import java.util.function.BiConsumer;

/** One line for each round, as it ends. */
record RoundPrinter(Console console, String unit) implements BiConsumer<Integer, Round> {

  @Override
  public void accept(Integer number, Round round) {
    console.line(
        "  round %d: %,.0f / %,.0f %s, ratio %.3f",
        number, round.subject(), round.baseline(), unit, round.ratio());
  }
}
