package io.iotssf.assessment.risk.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The two axes of the framework, with the levels and viewpoints of each. */
@SuppressWarnings("ImmutableEnumChecker") // both lists are made by List.of
public enum Axis {
  /** 発生したインシデントの影響の回復困難性の度合い. */
  DIFFICULTY_OF_RECOVERY(
      "difficulty-of-recovery",
      List.of("limited", "serious", "fatal"),
      List.of("privacy", "safety")),
  /** 発生したインシデントの経済的影響の度合い（金銭的価値への換算）. */
  ECONOMIC_IMPACT(
      "economic-impact",
      List.of("limited", "serious", "catastrophic"),
      List.of(
          "direct-impact-inside",
          "direct-impact-outside",
          "duration",
          "substitutability",
          "indirect-impact"));

  private final String code;
  private final List<String> levels;
  private final List<String> viewpoints;

  Axis(String code, List<String> levels, List<String> viewpoints) {
    this.code = code;
    this.levels = levels;
    this.viewpoints = viewpoints;
  }

  public static Optional<Axis> of(String code) {
    return Arrays.stream(values()).filter(axis -> axis.code.equals(code)).findFirst();
  }

  /** Codes of both axes. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Axis::code).toList();
  }

  public String code() {
    return code;
  }

  /** Codes of the levels, from the least to the gravest. */
  public List<String> levels() {
    return levels;
  }

  /** Codes of the viewpoints by which a level of this axis is judged. */
  public List<String> viewpoints() {
    return viewpoints;
  }
}
