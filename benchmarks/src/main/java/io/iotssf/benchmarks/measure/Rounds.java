package io.iotssf.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * How often both sides are measured, in turn.
 *
 * @param warmUp rounds that do not count: the compiler is still at work
 * @param measured rounds that count
 */
public record Rounds(int warmUp, int measured) {
  private static final int FEWEST = 5;

  public Rounds {
    if (measured < FEWEST) {
      throw new IllegalArgumentException("Fewer than %d rounds say nothing.".formatted(FEWEST));
    }
  }

  /**
   * Measures subject, baseline, subject, baseline, and so on.
   *
   * @param listener hears the number of each round that counts, from 1, and what it gave
   */
  public List<Round> run(Trial subject, Trial baseline, BiConsumer<Integer, Round> listener) {
    for (int round = 0; round < warmUp; round++) {
      once(subject, baseline);
    }
    List<Round> rounds = new ArrayList<>();
    for (int number = 1; number <= measured; number++) {
      Round round = once(subject, baseline);
      rounds.add(round);
      listener.accept(number, round);
    }
    return rounds;
  }

  private static Round once(Trial subject, Trial baseline) {
    double ours = subject.measure();
    return new Round(ours, baseline.measure());
  }
}
