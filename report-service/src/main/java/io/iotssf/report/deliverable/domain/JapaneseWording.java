package io.iotssf.report.deliverable.domain;

import io.iotssf.report.rendering.model.Label;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The framework's codes in Japanese. An unknown code stands for itself: a document never invents a
 * name.
 *
 * <p>The levels other than 重大なダメージ and 限定的な経済影響, and the long names of the perspectives, come from
 * the framework document, which is not among the supplied sources; perspectives 1 and 2 are
 * abridged.
 */
final class JapaneseWording {
  static final String RECOVERY_AXIS = "difficulty-of-recovery";
  static final String ECONOMIC_AXIS = "economic-impact";

  private static final List<Label> RECOVERY_LEVELS =
      List.of(
          new Label("limited", "限定的なダメージ"),
          new Label("serious", "重大なダメージ"),
          new Label("fatal", "致命的なダメージ"));

  private static final List<Label> ECONOMIC_LEVELS =
      List.of(
          new Label("limited", "限定的な経済影響"),
          new Label("serious", "重大な経済影響"),
          new Label("catastrophic", "壊滅的な経済影響"));

  private static final Map<String, String> AXES =
      Map.of(
          RECOVERY_AXIS, "発生したインシデントの影響の回復困難性の度合い",
          ECONOMIC_AXIS, "発生したインシデントの経済的影響の度合い（金銭的価値への換算）");

  private static final List<Label> PERSPECTIVES =
      List.of(
          new Label("before-operation", "第1の観点"),
          new Label("in-operation", "第2の観点"),
          new Label("operator-capability", "第3の観点"),
          new Label("social-support", "第4の観点"));

  private static final Map<String, String> PERSPECTIVE_MEANINGS =
      Map.of(
          "before-operation", "運用前（設計・製造段階等）における確認要求",
          "in-operation", "運用中における確認要求",
          "operator-capability", "運用・管理を行う者の能力に関する確認要求",
          "social-support", "その他、社会的なサポート等の仕組みの要求");

  private static final Map<String, String> TARGETS =
      Map.of("organization-people", "ソシキ・ヒト", "procedure", "プロシージャ", "system", "システム");

  private static final Map<String, String> THREATS =
      Map.of(
          "information-leak", "情報漏えい",
          "malware-infection", "マルウェア感染",
          "misuse", "不正利用",
          "user-error", "誤操作",
          "unauthorised-access", "不正アクセス",
          "data-tampering", "データの改ざん",
          "denial-of-service", "サービス不能",
          "spoofing", "なりすまし",
          "all", "全般");

  private static final Map<String, String> DECISIONS =
      Map.of("adopted", "採用", "not-adopted", "不採用", "not-applicable", "対象外");

  private static final Map<String, String> PRIORITIES =
      Map.of("high", "高", "medium", "中", "low", "低");

  private static final Map<String, String> STATUSES =
      Map.of("planned", "予定", "partial", "一部実施", "implemented", "実施済み");

  private static final Map<String, String> CAUSES =
      Map.of("figure", "図の欠落", "page-break", "改ページでの欠落", "annex-B", "附属書Bの欠落");

  private static final Map<String, String> VIEWPOINTS =
      Map.of(
          "privacy", "プライバシー",
          "safety", "セーフティ",
          "direct-impact-inside", "内外への直接影響（内部）",
          "direct-impact-outside", "内外への直接影響（外部）",
          "duration", "直接影響の継続時間",
          "substitutability", "代替可能性",
          "indirect-impact", "間接的な経済影響");

  private static final Map<String, String> ROLES =
      Map.of(
          "iot-provider", "IoT機器・サービスの事業者",
          "solution-supplier", "供給する事業者",
          "maintenance-provider", "メンテナンスやサポートを行う事業者",
          "end-user", "利用者");

  private JapaneseWording() {}

  /** Levels of an axis from the least to the gravest; empty for an unknown axis. */
  static List<Label> levels(String axis) {
    return switch (axis) {
      case RECOVERY_AXIS -> RECOVERY_LEVELS;
      case ECONOMIC_AXIS -> ECONOMIC_LEVELS;
      default -> List.of();
    };
  }

  static Label level(String axis, String code) {
    return levels(axis).stream()
        .filter(level -> level.code().equals(code))
        .findFirst()
        .orElseGet(() -> unknown(code));
  }

  static int axisNumber(String axis) {
    return ECONOMIC_AXIS.equals(axis) ? 2 : 1;
  }

  static Label axis(String code) {
    return label(AXES, code);
  }

  static List<Label> perspectives() {
    return PERSPECTIVES;
  }

  static Label perspective(String code) {
    return PERSPECTIVES.stream()
        .filter(perspective -> perspective.code().equals(code))
        .findFirst()
        .orElseGet(() -> unknown(code));
  }

  /** What a perspective asks for. */
  static Label perspectiveMeaning(String code) {
    return label(PERSPECTIVE_MEANINGS, code);
  }

  static Label target(String code) {
    return label(TARGETS, code);
  }

  static Label threat(String code) {
    return label(THREATS, code);
  }

  static List<Label> threats(List<String> codes) {
    return codes.stream().map(JapaneseWording::threat).toList();
  }

  static @Nullable Label decisionOrNull(@Nullable String code) {
    return code == null ? null : label(DECISIONS, code);
  }

  static Label priority(String code) {
    return label(PRIORITIES, code);
  }

  /** How far a decision or a measure is carried out. */
  static @Nullable Label statusOrNull(@Nullable String code) {
    return code == null ? null : label(STATUSES, code);
  }

  /** Why the source lacks something. */
  static Label cause(String code) {
    return label(CAUSES, code);
  }

  static Label viewpoint(String code) {
    return label(VIEWPOINTS, code);
  }

  static Label role(String code) {
    return label(ROLES, code);
  }

  /** A code of a cell whose column is in doubt: a shifted row may hold a target as perspective. */
  static String anyCode(String code) {
    return Stream.of(perspective(code), target(code), role(code))
        .map(Label::text)
        .filter(text -> !text.equals(code))
        .findFirst()
        .orElse(PlainText.of(code));
  }

  private static Label label(Map<String, String> names, String code) {
    String name = names.get(code);
    return name == null ? unknown(code) : new Label(code, name);
  }

  private static Label unknown(String code) {
    String shown = PlainText.of(code);
    return new Label(shown, shown);
  }
}
