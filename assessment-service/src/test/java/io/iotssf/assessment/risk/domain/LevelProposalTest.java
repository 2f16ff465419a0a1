package io.iotssf.assessment.risk.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.RiskRating.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LevelProposalTest {
  private static final Text WHY = Text.japanese("理由");

  @ParameterizedTest
  @CsvSource({
    "limited, limited, limited",
    "limited, serious, serious",
    "serious, limited, serious",
    "fatal, limited, fatal",
    "limited, fatal, fatal",
    "serious, fatal, fatal"
  })
  void recoveryIsAsHardAsTheWorstOfPrivacyAndSafety(
      String privacy, String safety, String proposed) {
    assertEquals(Optional.of(proposed), level(Axis.DIFFICULTY_OF_RECOVERY, privacy, safety));
  }

  @ParameterizedTest
  @CsvSource({
    // inside, outside, duration, substitutability, indirect
    "limited, limited, limited, limited, limited, limited",
    "limited, serious, limited, limited, limited, serious",
    "catastrophic, limited, limited, limited, limited, catastrophic",
    // what lasts can be borne while something takes its place
    "limited, limited, serious, limited, limited, limited",
    "limited, limited, limited, serious, limited, limited",
    "limited, limited, serious, serious, limited, serious",
    "limited, limited, catastrophic, catastrophic, limited, serious",
    "serious, limited, serious, serious, limited, serious",
    "serious, limited, catastrophic, catastrophic, limited, catastrophic",
    "serious, limited, catastrophic, serious, limited, serious",
    // the indirect impact
    "limited, limited, limited, limited, serious, serious",
    "limited, limited, limited, limited, catastrophic, serious",
    "serious, limited, limited, limited, catastrophic, catastrophic",
    "limited, serious, limited, limited, serious, serious",
    // both together raise it once
    "limited, limited, catastrophic, catastrophic, catastrophic, serious"
  })
  void theDirectImpactIsRaisedOnceByWhatLastsOrFollows(
      String inside, String outside, String lasts, String substitute, String indirect, String out) {
    assertEquals(
        Optional.of(out),
        level(Axis.ECONOMIC_IMPACT, inside, outside, lasts, substitute, indirect));
  }

  @ParameterizedTest
  @EnumSource(Axis.class)
  void aGraverViewpointNeverLowersTheProposal(Axis axis) {
    for (int[] ranks : everyCombination(axis)) {
      int proposed = rank(axis, ranks);
      for (int raised = 0; raised < ranks.length; raised++) {
        int[] graver = ranks.clone();
        graver[raised] = Math.min(graver[raised] + 1, axis.levels().size() - 1);
        assertTrue(rank(axis, graver) >= proposed, () -> Arrays.toString(graver));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Axis.class)
  void theProposalIsNeverGraverThanTheGravestViewpointNorLighterThanTheLightest(Axis axis) {
    for (int[] ranks : everyCombination(axis)) {
      List<Integer> seen = Arrays.stream(ranks).boxed().toList();
      int proposed = rank(axis, ranks);
      assertTrue(proposed >= Collections.min(seen) && proposed <= Collections.max(seen));
    }
  }

  @ParameterizedTest
  @EnumSource(Axis.class)
  void everyCombinationIsExplainedByTheViewpointsThatDecided(Axis axis) {
    for (int[] ranks : everyCombination(axis)) {
      LevelProposal proposal = propose(axis, reasons(axis, ranks)).orElseThrow();
      assertEquals(axis.code(), proposal.axis());
      assertEquals(inOrder(axis, proposal.viewpoints()), proposal.viewpoints());
      assertFalse(proposal.viewpoints().isEmpty());
      proposal.viewpoints().forEach(viewpoint -> assertNamed(proposal, Terms.viewpoint(viewpoint)));
      assertNamed(proposal, Terms.level(axis.code(), proposal.level()));
    }
  }

  @ParameterizedTest
  @EnumSource(Axis.class)
  void nothingIsProposedWhileAViewpointHasNoLevel(Axis axis) {
    for (String missing : axis.viewpoints()) {
      List<Reason> reasons = reasons(axis, new int[axis.viewpoints().size()]);
      reasons.replaceAll(
          reason -> missing.equals(reason.viewpoint()) ? new Reason(missing, null, WHY) : reason);
      assertEquals(Optional.empty(), propose(axis, reasons));
      reasons.removeIf(reason -> missing.equals(reason.viewpoint()));
      assertEquals(Optional.empty(), propose(axis, reasons));
    }
  }

  @Test
  void theGravestReasonOfAViewpointCounts() {
    List<Reason> reasons = reasons(Axis.DIFFICULTY_OF_RECOVERY, 0, 1);
    reasons.add(new Reason("privacy", "fatal", WHY));
    reasons.add(new Reason("privacy", null, WHY));
    assertEquals(
        Optional.of("fatal"),
        propose(Axis.DIFFICULTY_OF_RECOVERY, reasons).map(LevelProposal::level));
  }

  @Test
  void aReasonWithoutAViewpointCountsForNone() {
    List<Reason> reasons = reasons(Axis.DIFFICULTY_OF_RECOVERY, 0, 0);
    reasons.add(new Reason(null, "fatal", WHY));
    assertEquals(
        Optional.of("limited"),
        propose(Axis.DIFFICULTY_OF_RECOVERY, reasons).map(LevelProposal::level));
  }

  @Test
  void nothingIsProposedForAnUnknownAxis() {
    assertEquals(Optional.empty(), LevelProposal.of("likelihood", List.of()));
  }

  @Test
  void theSentenceNamesOnlyWhatDecided() {
    LevelProposal safety =
        propose(Axis.DIFFICULTY_OF_RECOVERY, reasons(Axis.DIFFICULTY_OF_RECOVERY, 0, 1))
            .orElseThrow();
    assertEquals(List.of("safety"), safety.viewpoints());
    assertEquals(
        new Text(
            "各観点のうち最も重いセーフティの観点が「重大なダメージ」であるため、「重大なダメージ」を提案する。",
            "The gravest viewpoint (safety) is at \"serious damage\", so \"serious damage\" is"
                + " proposed."),
        safety.explanation());
  }

  @Test
  void theSentenceSaysWhatRaisedTheDirectImpact() {
    LevelProposal raised =
        propose(Axis.ECONOMIC_IMPACT, reasons(Axis.ECONOMIC_IMPACT, 0, 1, 2, 2, 0)).orElseThrow();
    assertEquals(
        List.of("direct-impact-outside", "duration", "substitutability"), raised.viewpoints());
    assertEquals(
        "直接的な経済影響のうち重い方（内外への直接影響（外部））は「重大な経済影響」であるが、"
            + "直接影響の継続時間、代替可能性がそれよりも重いため、一段階引き上げて「壊滅的な経済影響」を提案する。",
        raised.explanation().ja());
  }

  private static void assertNamed(LevelProposal proposal, Text name) {
    assertTrue(proposal.explanation().ja().contains(name.ja()));
    assertTrue(String.valueOf(proposal.explanation().en()).contains(String.valueOf(name.en())));
  }

  private static List<String> inOrder(Axis axis, List<String> viewpoints) {
    return axis.viewpoints().stream().filter(viewpoints::contains).toList();
  }

  private static Optional<String> level(Axis axis, String... levels) {
    int[] ranks = Arrays.stream(levels).mapToInt(axis.levels()::indexOf).toArray();
    return propose(axis, reasons(axis, ranks)).map(LevelProposal::level);
  }

  private static int rank(Axis axis, int[] ranks) {
    return axis.levels().indexOf(propose(axis, reasons(axis, ranks)).orElseThrow().level());
  }

  private static Optional<LevelProposal> propose(Axis axis, List<Reason> reasons) {
    return LevelProposal.of(axis.code(), reasons);
  }

  private static List<Reason> reasons(Axis axis, int... ranks) {
    List<Reason> reasons = new ArrayList<>();
    for (int index = 0; index < ranks.length; index++) {
      reasons.add(new Reason(axis.viewpoints().get(index), axis.levels().get(ranks[index]), WHY));
    }
    return reasons;
  }

  private static List<int[]> everyCombination(Axis axis) {
    List<int[]> combinations = List.of(new int[0]);
    for (int viewpoint = 0; viewpoint < axis.viewpoints().size(); viewpoint++) {
      List<int[]> longer = new ArrayList<>();
      for (int[] shorter : combinations) {
        for (int rank = 0; rank < axis.levels().size(); rank++) {
          int[] next = Arrays.copyOf(shorter, shorter.length + 1);
          next[shorter.length] = rank;
          longer.add(next);
        }
      }
      combinations = longer;
    }
    return combinations;
  }
}
