package io.iotssf.assessment.risk.domain;

import io.iotssf.contracts.Text;
import java.util.Map;

/**
 * What the framework calls its axes, levels and viewpoints, for sentences of the product. A code
 * that the framework does not have is shown as it is.
 */
public final class Terms {
  private static final Map<String, Text> AXES =
      Map.of(
          "difficulty-of-recovery", new Text("回復困難性の度合い", "how hard the harm is to recover from"),
          "economic-impact", new Text("経済的影響の度合い", "economic impact"));

  private static final Map<String, Text> DAMAGES =
      Map.of(
          "limited", new Text("限定的なダメージ", "limited damage"),
          "serious", new Text("重大なダメージ", "serious damage"),
          "fatal", new Text("致命的なダメージ", "fatal damage"));

  private static final Map<String, Text> IMPACTS =
      Map.of(
          "limited", new Text("限定的な経済影響", "limited impact"),
          "serious", new Text("重大な経済影響", "serious impact"),
          "catastrophic", new Text("壊滅的な経済影響", "catastrophic impact"));

  private static final Map<String, Text> VIEWPOINTS =
      Map.of(
          "privacy", new Text("プライバシー", "privacy"),
          "safety", new Text("セーフティ", "safety"),
          "direct-impact-inside", new Text("内外への直接影響（内部）", "direct impact inside"),
          "direct-impact-outside", new Text("内外への直接影響（外部）", "direct impact outside"),
          "duration", new Text("直接影響の継続時間", "duration of the direct impact"),
          "substitutability", new Text("代替可能性", "substitutability"),
          "indirect-impact", new Text("間接的な経済影響", "indirect impact"));

  private Terms() {}

  /** Name of an axis, in its short form. */
  public static Text axis(String code) {
    return AXES.getOrDefault(code, Phrase.code(code));
  }

  /** Name of a level of an axis. */
  public static Text level(String axis, String code) {
    Map<String, Text> names = axis.equals(Axis.DIFFICULTY_OF_RECOVERY.code()) ? DAMAGES : IMPACTS;
    return names.getOrDefault(code, Phrase.code(code));
  }

  /** Name of a viewpoint, without 「の観点」. */
  public static Text viewpoint(String code) {
    return VIEWPOINTS.getOrDefault(code, Phrase.code(code));
  }
}
