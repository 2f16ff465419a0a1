package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Component;
import io.iotssf.contracts.assessment.ComponentThreat;
import io.iotssf.contracts.assessment.Priority;
import io.iotssf.contracts.assessment.RiskRating;
import io.iotssf.contracts.assessment.TreatmentPolicy;
import io.iotssf.report.rendering.model.Block;
import io.iotssf.report.rendering.model.Cell;
import io.iotssf.report.rendering.model.Column;
import io.iotssf.report.rendering.model.Line;
import io.iotssf.report.rendering.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says how risk is treated: threats, policies, what comes first. */
final class TreatmentBlocks {
  private final Composition composition;
  private final AssessmentContent content;

  TreatmentBlocks(Composition composition) {
    this.composition = composition;
    this.content = composition.content();
  }

  /** The threats assumed for each component (table 2). */
  List<Block> threats() {
    List<Row> rows =
        content.components().stream().flatMap(component -> threats(component).stream()).toList();
    return composition.table(
        "component-threats",
        new Text("表2　想定される脅威（例）", "Table 2. Assumed threats (examples)"),
        List.of(
            column("component", "機器", "Component", 22),
            column("threat", "脅威", "Threat", 18),
            column("text", "この機器での内容", "For this component", 34),
            column("principal", "主な脅威", "Principal", 12),
            composition.originColumn()),
        rows,
        new Text(
            "機器ごとの脅威は、この版に記載がありません。", "No threat is stated for any component in this revision."));
  }

  /** A component without a threat has a row that says so. */
  private List<Row> threats(Component component) {
    List<Row> rows =
        content.componentThreats().stream()
            .filter(threat -> threat.component().equals(component.id()))
            .map(threat -> threat(component, threat))
            .toList();
    return rows.isEmpty()
        ? List.of(
            new Row(
                Composition.idOf(component),
                List.of(
                    composition.cell(component.name()),
                    composition.cell(null),
                    composition.cell(null),
                    composition.cell(null),
                    composition.origin(component))))
        : rows;
  }

  private Row threat(Component component, ComponentThreat threat) {
    Boolean principal = threat.principal();
    Text name = Codes.threat(threat.threat());
    return new Row(
        Composition.idOf(threat),
        List.of(
            composition.cell(component.name()),
            Boolean.TRUE.equals(principal) ? composition.strong(name) : composition.cell(name),
            composition.cell(threat.text()),
            principal == null
                ? composition.cell(null)
                : composition.words(
                    principal
                        ? composition.say("主な脅威", "principal")
                        : composition.say("その他", "other")),
            composition.origin(threat)));
  }

  /** The policies of treatment. */
  List<Block> policies() {
    return composition.table(
        "policies",
        new Text("リスク対応の方針", "Treatment policies"),
        List.of(
            column("heading", "方針", "Policy", 16),
            column("ratings", "対象とするリスク", "For which risks", 14),
            column("parties", "誰のリスクか・誰が行うか", "Whose risk, who acts", 16),
            column("policies", "内容", "What is done", 26),
            column("requirements", "求める要件", "Requirements called for", 17)),
        content.policies(),
        this::policy,
        new Text("リスク対応の方針は、この版に記載がありません。", "No treatment policy is stated."));
  }

  private List<Cell> policy(TreatmentPolicy policy) {
    List<Line> parties = new ArrayList<>();
    parties.add(
        Line.plain(
            composition.say("リスクを負う者：", "Whose risk: ")
                + composition.names().party(policy.beneficiary())));
    UUID addressee = policy.addressee();
    if (addressee != null) {
      parties.add(
          Line.plain(composition.say("行う者：", "Who acts: ") + composition.names().party(addressee)));
    }
    List<Line> notes = policy.notes().stream().map(composition::say).map(Line::note).toList();
    return List.of(
        composition.strong(policy.heading()),
        composition.lines(policy.ratings().stream().map(this::ratingName).distinct().toList()),
        new Cell(parties),
        composition.texts(policy.policies()).and(notes),
        composition.texts(
            policy.requirements().stream().map(TreatmentPolicy.CalledFor::text).toList()));
  }

  private String ratingName(UUID id) {
    return content.riskRatings().stream()
        .filter(rating -> rating.id().equals(id))
        .map(this::ratingName)
        .findFirst()
        .orElse(id.toString());
  }

  private String ratingName(RiskRating rating) {
    String number = Integer.toString(Codes.axisNumber(rating.axis()));
    return composition.names().subject(rating.subject())
        + composition.say("（第" + number + "軸）", " (axis " + number + ")");
  }

  /** What comes first, and why. */
  List<Block> priorities() {
    return composition.table(
        "priorities",
        new Text("優先して保護する機器、優先して講じる対策", "What comes first"),
        List.of(
            column("kind", "種類", "Kind", 14),
            column("subject", "対象", "What", 20),
            column("magnitude", "リスクの大きさからの理由", "Reason by magnitude", 18),
            column("likelihood", "起こりやすさからの理由", "Reason by likelihood", 18),
            column("effectiveness", "有効性からの理由", "Reason by effectiveness", 18)),
        content.priorities(),
        this::priority,
        new Text("優先順位は、この版に記載がありません。", "No priority is stated in this revision."));
  }

  private List<Cell> priority(Priority priority) {
    return List.of(
        composition.cell(Codes.of(priority.kind())),
        composition.strong(priority.subject()),
        reason(priority.byMagnitude()),
        reason(priority.byLikelihood()),
        reason(priority.byEffectiveness()));
  }

  private Cell reason(@Nullable Text reason) {
    return composition.cell(reason, new Text("－", "–"));
  }

  private Column column(String id, String ja, String en, int width) {
    return Column.text(id, composition.say(ja, en), width);
  }
}
