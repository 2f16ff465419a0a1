package io.iotssf.benchmarks.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {
  private final List<String> measured = new ArrayList<>();
  private final List<Integer> heard = new ArrayList<>();

  @Test
  void bothSidesAreMeasuredInTurnAndTheWarmUpDoesNotCount() {
    List<Round> rounds =
        new Rounds(2, 5).run(trial("A", 6), trial("B", 3), (number, round) -> heard.add(number));
    assertEquals(String.join("", Collections.nCopies(7, "AB")), String.join("", measured));
    assertEquals(Collections.nCopies(5, new Round(6, 3)), rounds);
    assertEquals(2.0, rounds.getFirst().ratio());
    assertEquals(List.of(1, 2, 3, 4, 5), heard);
  }

  @Test
  void theWarmUpGoesOnWhileASideStillBecomesFaster() {
    List<Round> rounds =
        new Rounds(50, 5).run(fasterUntil(100), trial("B", 100), (number, round) -> {});
    assertEquals(Collections.nCopies(5, new Round(100, 100)), rounds);
    assertEquals(16, measured.size());
  }

  @Test
  void theWarmUpEndsAlthoughAMachineNeverComesToRest() {
    new Rounds(10, 5).run(fasterUntil(Double.MAX_VALUE), trial("B", 1), (number, round) -> {});
    assertEquals(15, measured.size());
  }

  @Test
  void aVoidTrialLeavesNoRounds() {
    Trial broken =
        () -> {
          throw new VoidRunException("Another status came than 200.");
        };
    assertThrows(
        VoidRunException.class,
        () -> new Rounds(0, 5).run(trial("A", 1), broken, (number, round) -> heard.add(number)));
    assertEquals(List.of(), heard);
  }

  @Test
  void fewerThanFiveRoundsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Rounds(10, 4));
  }

  /** Twice as fast each time, from 1. */
  private static Trial fasterUntil(double most) {
    double[] figure = {0.5};
    return () -> {
      figure[0] = Math.min(most, figure[0] * 2);
      return figure[0];
    };
  }

  private Trial trial(String name, double figure) {
    return () -> {
      measured.add(name);
      return figure;
    };
  }
}
