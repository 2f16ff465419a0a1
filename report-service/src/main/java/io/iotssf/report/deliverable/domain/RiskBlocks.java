package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Incident;
import io.iotssf.contracts.assessment.RiskCriterion;
import io.iotssf.contracts.assessment.RiskRating;
import io.iotssf.report.rendering.model.Block;
import io.iotssf.report.rendering.model.Block.Bullets;
import io.iotssf.report.rendering.model.Cell;
import io.iotssf.report.rendering.model.Column;
import io.iotssf.report.rendering.model.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what may happen, how grave it is, and what follows. */
final class RiskBlocks {
  private static final Text NOT_RATED = new Text("未評価", "Not rated");

  private final Composition composition;
  private final AssessmentContent content;

  RiskBlocks(Composition composition) {
    this.composition = composition;
    this.content = composition.content();
  }

  /** What the levels mean in this assessment. */
  List<Block> criteria() {
    return composition.table(
        "risk-criteria",
        new Text("リスク基準", "Risk criteria"),
        List.of(
            column("axis", "軸", "Axis", 9),
            column("level", "水準", "Level", 17),
            column("viewpoint", "視点", "Viewpoint", 18),
            column("meaning", "意味", "Meaning", 34),
            column("guidance", "所管省庁等の指針", "Regulators' guidance", 20)),
        content.riskCriteria(),
        this::criterion,
        new Text("リスク基準は、この版に記載がありません。", "No risk criterion is stated in this revision."));
  }

  private List<Cell> criterion(RiskCriterion criterion) {
    List<Line> marks =
        criterion.proposed()
            ? List.of(
                Line.note(
                    composition.say("この製品の既定値（未確認）", "default of this product, not confirmed yet")))
            : List.of();
    return List.of(
        composition.words(axisName(criterion.axis())),
        composition.cell(Codes.level(criterion.axis(), criterion.level())),
        criterion.viewpoint() == null
            ? composition.words(composition.say("すべて", "all"))
            : composition.cell(Codes.viewpoint(criterion.viewpoint())),
        composition.cell(criterion.meaning()).and(marks),
        composition.cell(criterion.guidance(), new Text("なし", "None")));
  }

  /** What may happen to whom, and what follows. */
  List<Block> incidents() {
    return composition.table(
        "incidents",
        new Text("想定されるセキュリティインシデント等とその結果", "Assumed incidents and their results"),
        List.of(
            column("stakeholder", "影響を受ける者", "Whom it harms", 15),
            column("incident", "インシデント", "Incident", 22),
            column("cause", "要因と脅威", "Agents and threats", 15),
            column("components", "機器", "Components", 14),
            column("damage", "損害", "Damage", 20),
            column("consequences", "結果についての注記", "Consequences", 16)),
        content.incidents(),
        this::incident,
        new Text("インシデントは、この版に記載がありません。", "No incident is stated in this revision."));
  }

  private List<Cell> incident(Incident incident) {
    List<Line> causes = new ArrayList<>();
    incident.agents().forEach(agent -> causes.add(plain(Codes.of(agent))));
    incident.threats().forEach(threat -> causes.add(plain(Codes.threat(threat))));
    return List.of(
        composition.words(composition.names().party(incident.stakeholder())),
        composition.strong(incident.incident()),
        causes.isEmpty() ? composition.cell(null) : new Cell(causes),
        composition.lines(
            incident.components().stream().map(composition.names()::component).toList()),
        composition.cell(incident.damage()),
        composition.texts(incident.consequences()));
  }

  private Line plain(Text text) {
    return Line.plain(composition.say(text));
  }

  /** The levels on one axis with their reasons. */
  List<Block> ratings(String axis) {
    String number = Integer.toString(Codes.axisNumber(axis));
    return composition.table(
        "ratings-axis-" + number,
        new Text("リスクの大きさ（第" + number + "軸）", "Levels on axis " + number),
        List.of(
            column("subject", "対象", "Subject", 11),
            column("level", "水準", "Level", 12),
            column("reasons", "理由", "Reasons", 30),
            column("conditions", "条件", "Conditions", 13),
            column("incidents", "もとにしたインシデント", "Incidents behind it", 12),
            column("statement", "評価の結び", "Conclusion", 22)),
        content.riskRatings().stream().filter(rating -> axis.equals(rating.axis())).toList(),
        this::rating,
        new Text("この軸の評価は、この版に記載がありません。", "Nothing is rated on this axis."));
  }

  private List<Cell> rating(RiskRating rating) {
    return List.of(
        composition.words(composition.names().subject(rating.subject())),
        level(rating),
        reasons(rating),
        composition.texts(rating.conditions()),
        composition.lines(rating.incidents().stream().map(this::incidentName).toList()),
        composition.cell(rating.statement()));
  }

  private Cell level(RiskRating rating) {
    String level = rating.level();
    if (level == null) {
      return composition.cell(null, NOT_RATED);
    }
    Cell said = Cell.of(Line.strong(composition.say(Codes.level(rating.axis(), level))));
    Text override = rating.overrideReason();
    return override == null
        ? said
        : said.and(
            List.of(
                Line.note(
                    composition.say(
                            "製品の規則の提案と異なる理由：",
                            "Why it is not the level that the product's rule proposes: ")
                        + composition.say(override))));
  }

  private Cell reasons(RiskRating rating) {
    return composition.lines(
        rating.reasons().stream().map(reason -> reason(rating, reason)).toList());
  }

  private String reason(RiskRating rating, RiskRating.Reason reason) {
    String viewpoint = reason.viewpoint();
    String level = reason.level();
    String head =
        (viewpoint == null ? "" : composition.say(Codes.viewpoint(viewpoint)))
            + (level == null
                ? ""
                : composition.say("（", " (")
                    + composition.say(Codes.level(rating.axis(), level))
                    + composition.say("）", ")"));
    return head.isEmpty()
        ? composition.say(reason.reason())
        : head + composition.say("：", ": ") + composition.say(reason.reason());
  }

  private String incidentName(UUID id) {
    return content.incidents().stream()
        .filter(incident -> incident.id().equals(id))
        .map(incident -> composition.say(incident.incident()))
        .findFirst()
        .orElse(id.toString());
  }

  /** What follows from the ratings. */
  List<Block> evaluation() {
    return content.evaluation().isEmpty()
        ? List.of(
            composition.nothing(
                new Text("評価は、この版に記載がありません。", "No evaluation is stated in this revision.")))
        : List.of(
            new Bullets(
                false,
                content.evaluation().stream()
                    .map(row -> composition.withOrigin(row.text(), row.source()))
                    .map(Line::plain)
                    .toList()));
  }

  /** The level to be reached against the level that remains, and who accepts it. */
  List<Block> residual() {
    return composition.table(
        "residual-risk",
        new Text("目標とする水準と、対策後に残るリスク", "Target level and what remains after treatment"),
        List.of(
            column("subject", "対象", "Subject", 14),
            column("axis", "軸", "Axis", 8),
            column("current", "現在の水準", "Level now", 13),
            column("target", "目標とする水準", "Target level", 19),
            column("after", "対策後の水準", "After treatment", 19),
            column("acceptance", "受容する者と理由", "Accepted by, and why", 19),
            new Column("until", composition.say("期限", "Until"), Column.Type.DATE, 12)),
        content.riskRatings(),
        this::remaining,
        new Text("評価された対象は、この版に記載がありません。", "Nothing is rated in this revision."));
  }

  private List<Cell> remaining(RiskRating rating) {
    RiskRating.Acceptance acceptance = rating.acceptance();
    return List.of(
        composition.words(composition.names().subject(rating.subject())),
        composition.words(axisName(rating.axis())),
        level(rating),
        reasoned(rating, rating.target(), new Text("定めていない", "Not set")),
        reasoned(rating, rating.afterTreatment(), NOT_RATED),
        accepted(acceptance),
        composition.day(acceptance == null ? null : acceptance.until(), new Text("なし", "None")));
  }

  private Cell accepted(RiskRating.@Nullable Acceptance acceptance) {
    return acceptance == null
        ? composition.cell(null, new Text("受容の記載なし", "No acceptance stated"))
        : Cell.of(
            Line.strong(composition.names().party(acceptance.owner())),
            Line.plain(composition.say(acceptance.reason())));
  }

  private Cell reasoned(
      RiskRating rating, RiskRating.@Nullable ReasonedLevel level, Text otherwise) {
    return level == null
        ? composition.cell(null, otherwise)
        : Cell.of(
            Line.strong(composition.say(Codes.level(rating.axis(), level.level()))),
            Line.plain(composition.say(level.basis())));
  }

  /** An axis by its number. */
  String axisName(String axis) {
    String number = Integer.toString(Codes.axisNumber(axis));
    return composition.say("第" + number + "軸", "Axis " + number);
  }

  private Column column(String id, String ja, String en, int width) {
    return Column.text(id, composition.say(ja, en), width);
  }
}
