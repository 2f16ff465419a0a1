package io.iotssf.assessment.content.domain;

import io.iotssf.assessment.preparation.domain.PreparationKinds;
import io.iotssf.assessment.risk.domain.Axis;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.RiskCriterion;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What each level means by each viewpoint, as the product proposes it until a person confirms or
 * rewords it. The words are the product's own and never the publisher's: the sources name levels
 * and viewpoints, and leave their meaning to whoever assesses.
 */
final class DefaultRiskCriteria {
  private static final RowIds IDS = new RowIds("default");

  private DefaultRiskCriteria() {}

  /** Axis by axis, viewpoint by viewpoint, from the least level to the gravest. */
  static List<RiskCriterion> all() {
    return Stream.of(
            privacy(),
            safety(),
            directImpactInside(),
            directImpactOutside(),
            duration(),
            substitutability(),
            indirectImpact())
        .flatMap(each -> each)
        .toList();
  }

  private static Stream<RiskCriterion> privacy() {
    return meanings(
        Axis.DIFFICULTY_OF_RECOVERY,
        "privacy",
        new Text(
            "漏えいする情報から個人を特定できない。又は、連絡や設定の変更により、本人の生活への影響を短期間で解消できる。",
            "What leaks identifies nobody; or notice and changed settings soon end its effect on the"
                + " person's life."),
        new Text(
            "個人を特定できる情報や、在宅状況など生活の様子が分かる情報が漏えいする。完全な回収や削除は難しいが、説明や補償などの対応により影響を抑えられる。",
            "Information leaks that identifies a person or shows how they live, such as when they"
                + " are at home. It can hardly be taken back in full, but explanation and"
                + " compensation contain its effect."),
        new Text(
            "病歴などの機微な情報や、多数の人の生活の様子が分かる情報が広く知られ、本人の名誉、財産又は安全が取り返しのつかない形で損なわれる。",
            "Sensitive information, such as a medical history, or how many people live, becomes"
                + " widely known, and their reputation, property or safety is harmed beyond"
                + " repair."));
  }

  private static Stream<RiskCriterion> safety() {
    return meanings(
        Axis.DIFFICULTY_OF_RECOVERY,
        "safety",
        new Text(
            "けがや健康被害が生じない。又は、応急手当で済む程度にとどまり、後遺症が残らない。",
            "Nobody is hurt or falls ill; or first aid is enough and nothing lasting remains."),
        new Text(
            "入院や継続的な治療を要するけがや健康被害が生じるが、治療により回復が見込める。",
            "Somebody is hurt or falls ill and needs hospital or lasting treatment, and can be"
                + " expected to recover."),
        new Text(
            "死亡、又は重い後遺症が残るけがや健康被害が生じる。",
            "Somebody dies, or is left with a grave lasting injury or illness."));
  }

  private static Stream<RiskCriterion> directImpactInside() {
    return meanings(
        Axis.ECONOMIC_IMPACT,
        "direct-impact-inside",
        new Text(
            "調査、復旧、交換などの費用や損失を、自社の通常の予算（個人の利用者の場合は家計）の範囲で賄える。",
            "The usual budget (for a consumer: of the household) covers the cost of investigation,"
                + " recovery and replacement, and the loss."),
        new Text(
            "費用や損失が通常の予算を超え、事業計画（個人の利用者の場合は家計）の見直しを要する。",
            "Cost and loss exceed the usual budget; the business plan (for a consumer: the"
                + " household's) has to be revised."),
        new Text(
            "費用や損失により、事業の継続（個人の利用者の場合は生活の維持）が困難になる。",
            "Cost and loss put the business (for a consumer: their livelihood) in danger."));
  }

  private static Stream<RiskCriterion> directImpactOutside() {
    return meanings(
        Axis.ECONOMIC_IMPACT,
        "direct-impact-outside",
        new Text(
            "取引先や利用者などに生じる損失が小さく、個別の対応や補償で解決できる。",
            "Customers, partners and users lose little; answering and compensating each of them"
                + " settles it."),
        new Text(
            "複数の取引先又は多数の利用者に損失が生じ、大規模な回収や補償を要する。",
            "Several partners or many users suffer a loss; a large recall or compensation is"
                + " needed."),
        new Text(
            "損失が業界や地域の広い範囲に及び、当事者の補償だけでは解決できない。",
            "The loss spreads over a trade or a region; compensation by those involved cannot settle"
                + " it."));
  }

  private static Stream<RiskCriterion> duration() {
    return meanings(
        Axis.ECONOMIC_IMPACT,
        "duration",
        new Text("直接の影響が1週間以内に収まる。", "The direct impact ends within a week."),
        new Text(
            "直接の影響が1週間を超えて続くが、1か月以内に収まる。",
            "The direct impact lasts more than a week and ends within a month."),
        new Text(
            "直接の影響が1か月を超えて続く。又は、収まる見通しが立たない。",
            "The direct impact lasts more than a month, or no end of it can be foreseen."));
  }

  private static Stream<RiskCriterion> substitutability() {
    return meanings(
        Axis.ECONOMIC_IMPACT,
        "substitutability",
        new Text(
            "手元での操作や他の製品・サービスにより、直ちに代替できる。",
            "Operation by hand, or another product or service, takes its place at once."),
        new Text(
            "代替手段はあるが、切替えに時間や費用を要し、その間は機能や品質が低下する。",
            "There is a substitute, but changing to it takes time or money, and less is done"
                + " meanwhile."),
        new Text(
            "代替手段がなく、復旧するまで必要な機能が失われる。",
            "There is no substitute; what is needed is lost until recovery."));
  }

  private static Stream<RiskCriterion> indirectImpact() {
    return meanings(
        Axis.ECONOMIC_IMPACT,
        "indirect-impact",
        new Text(
            "直接の影響を受けた者以外には、影響がほとんど及ばない。", "Hardly anybody is affected beyond those directly hit."),
        new Text(
            "関連する事業や地域の生活にも影響が及ぶが、範囲は限られ、社会の機能は保たれる。",
            "Related businesses or life in the neighbourhood are affected, too, within limits;"
                + " society goes on working."),
        new Text(
            "社会基盤の停止や信用の低下などにより、広い範囲の社会・経済活動が損なわれる。",
            "Social and economic life suffers widely, for example because infrastructure stops or"
                + " trust is lost."));
  }

  private static Stream<RiskCriterion> meanings(Axis axis, String viewpoint, Text... fromTheLeast) {
    return IntStream.range(0, fromTheLeast.length)
        .mapToObj(
            level ->
                criterion(axis.code(), axis.levels().get(level), viewpoint, fromTheLeast[level]));
  }

  private static RiskCriterion criterion(
      String axis, String level, String viewpoint, Text meaning) {
    return new RiskCriterion(
        IDS.of(PreparationKinds.RISK_CRITERION, axis + "/" + level + "/" + viewpoint),
        axis,
        level,
        viewpoint,
        meaning,
        null,
        true);
  }
}
