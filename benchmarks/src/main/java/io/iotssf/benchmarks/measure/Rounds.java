package io.iotssf.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * How often both sides are measured, in turn.
 *
 * @param warmUp how many rounds at most do not count, because the compiler is still at work: they
 *     end when neither side changes much any more
 * @param measured rounds that count
 */
public record Rounds(int warmUp, int measured) {
  private static final int FEWEST = 5;

  /** How often in a row a round must be like the one before it, and how much they may differ. */
  private static final int ALIKE = 3;

  private static final double CHANGE = 0.1;

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
    warmUp(subject, baseline);
    List<Round> rounds = new ArrayList<>();
    for (int number = 1; number <= measured; number++) {
      Round round = once(subject, baseline);
      rounds.add(round);
      listener.accept(number, round);
    }
    return rounds;
  }

  private void warmUp(Trial subject, Trial baseline) {
    Round before = new Round(0, 0);
    int alike = 0;
    for (int round = 0; round < warmUp && alike < ALIKE; round++) {
      Round now = once(subject, baseline);
      boolean isAlike =
          isAlike(before.subject(), now.subject()) && isAlike(before.baseline(), now.baseline());
      alike = isAlike ? alike + 1 : 0;
      before = now;
    }
  }

  private static boolean isAlike(double before, double now) {
    return Math.abs(now - before) <= CHANGE * before;
  }

  private static Round once(Trial subject, Trial baseline) {
    double ours = subject.measure();
    return new Round(ours, baseline.measure());
  }
}
