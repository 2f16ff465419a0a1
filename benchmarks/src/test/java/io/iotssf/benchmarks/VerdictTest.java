package io.iotssf.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.benchmarks.measure.Goal;
import io.iotssf.benchmarks.measure.Goal.Bound;
import io.iotssf.benchmarks.measure.Measurement;
import io.iotssf.benchmarks.measure.Round;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictTest {
  private static final Goal FAST = new Goal("P1", "ours / bare", Bound.AT_LEAST, 0.85);
  private static final Goal SMALL = new Goal("P8", "with / without", Bound.AT_MOST, 0.45);

  @TempDir Path directory;

  @Test
  void aGoalIsMetByTheMedianOfTheRatiosAndNotByTheirBest() {
    assertFalse(of(FAST, 0.1, 0.849, 2).isMet());
    assertTrue(of(FAST, 0.1, 0.85, 2).isMet());
    assertTrue(of(SMALL, 0.1, 0.45, 2).isMet());
    assertFalse(of(SMALL, 0.1, 0.451, 2).isMet());
  }

  @Test
  void theRatioIsTakenWithinARoundSoThatASlowMachineIsSlowForBoth() {
    var measurement =
        new Measurement(
            FAST,
            "requests/s",
            List.of(new Round(90, 100), new Round(9, 10), new Round(900, 1000)),
            List.of());
    assertEquals(0.9, measurement.ratio().least(), 1e-9);
    assertEquals(0.9, measurement.ratio().most(), 1e-9);
  }

  @Test
  void whenEveryGoalIsMetTheExitCodeIsZero() {
    var verdict = new Verdict(List.of(of(FAST, 0.9), of(SMALL, 0.4)));
    assertEquals(0, verdict.exitCode());
    assertEquals(Optional.empty(), verdict.complaint());
  }

  @Test
  void aMissedGoalIsNamedAndTheExitCodeTells() {
    var verdict = new Verdict(List.of(of(FAST, 0.5), of(SMALL, 0.4), of(SMALL, 0.9)));
    assertEquals(1, verdict.exitCode());
    assertEquals(
        Optional.of(
            "goal P1 is missed: 0.500, needed is ≥ 0.85; goal P8 is missed: 0.900, needed is ≤ 0.45"),
        verdict.complaint());
  }

  @Test
  void theTableShowsBothSidesTheRatioAndTheGoal() {
    assertEquals(
        List.of(
            "",
            "goal ours                     baseline                 ratio (least - most)   needed",
            "P1   900 requests/s           1,000 requests/s         0.900 (0.800 - 0.950)  ≥ 0.85   met"),
        new Verdict(List.of(of(FAST, 0.8, 0.95, 0.9))).lines());
  }

  @Test
  void aLongNameOfAGoalMovesTheOtherColumns() {
    var lists = new Goal("P7a risks p50", "many / one", Bound.AT_MOST, 1.1);
    List<String> lines = new Verdict(List.of(of(FAST, 0.9), of(lists, 1.0))).lines();
    assertTrue(lines.get(1).startsWith("goal          ours"), lines.get(1));
    assertTrue(lines.get(2).startsWith("P1            900 requests/s"), lines.get(2));
    assertTrue(lines.get(3).startsWith("P7a risks p50 1,000 requests/s"), lines.get(3));
  }

  @Test
  void theResultsAreWrittenAsJson() throws IOException {
    Path file = ResultFile.write(directory.resolve("new"), List.of(of(FAST, 0.9)));
    String json = Files.readString(file);
    assertTrue(json.contains("\"id\" : \"P1\""), json);
    assertTrue(json.contains("\"median\" : 0.9"), json);
    assertTrue(json.contains("\"met\" : true"), json);
  }

  private static Measurement of(Goal goal, double... ratios) {
    var rounds = Arrays.stream(ratios).mapToObj(r -> new Round(r * 1000, 1000)).toList();
    return new Measurement(goal, "requests/s", rounds, List.of());
  }
}
