package io.iotssf.benchmarks.measure;

import java.util.List;

/**
 * What was measured for a goal.
 *
 * @param goal the goal
 * @param unit of the two sides of a round, for example {@code requests/s}
 * @param rounds in the order in which they ran
 * @param notes what helps to understand the figures, and decides nothing
 */
public record Measurement(Goal goal, String unit, List<Round> rounds, List<String> notes) {

  /** The ratios of the rounds; that of the median decides. */
  public Figures ratio() {
    return Figures.of(rounds.stream().map(Round::ratio).toList());
  }

  public Figures subject() {
    return Figures.of(rounds.stream().map(Round::subject).toList());
  }

  public Figures baseline() {
    return Figures.of(rounds.stream().map(Round::baseline).toList());
  }

  public boolean isMet() {
    return goal.isMetBy(ratio().median());
  }
}
