package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Component;
import io.iotssf.contracts.assessment.Connection;
import io.iotssf.contracts.assessment.DataFlow;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.report.rendering.model.Block;
import io.iotssf.report.rendering.model.Cell;
import io.iotssf.report.rendering.model.Column;
import io.iotssf.report.rendering.model.Line;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what the system is made of, and what passes through it. */
final class SystemBlocks {
  private final Composition composition;
  private final AssessmentContent content;

  SystemBlocks(Composition composition) {
    this.composition = composition;
    this.content = composition.content();
  }

  /** The devices and parts of the system (table 1). */
  List<Block> components() {
    return components(component -> true);
  }

  /** Those that a stakeholder provides, owns, operates or is entrusted with. */
  List<Block> componentsOf(Stakeholder party) {
    return components(
        component ->
            Stream.of(
                    component.providedBy(),
                    component.ownedBy(),
                    component.operatedBy(),
                    component.outsourcedTo())
                .anyMatch(party.id()::equals));
  }

  private List<Block> components(Predicate<Component> chosen) {
    return composition.table(
        "components",
        new Text("表1　システムを構成する機器の一覧", "Table 1. Devices that make up the system"),
        List.of(
            column("name", "機器", "Component", 17),
            column("description", "内容", "Description", 26),
            column("parties", "提供・所有・運用", "Provided, owned, operated by", 21),
            column("zone", "区画", "Zone", 11),
            column("internet", "外部接続", "Internet-facing", 12),
            column("importance", "重要度", "Importance", 20)),
        content.components().stream().filter(chosen).toList(),
        this::component,
        new Text("機器は、この版に記載がありません。", "No component is stated in this revision."));
  }

  private List<Cell> component(Component component) {
    return List.of(
        composition.strong(component.name()),
        composition.cell(component.description()),
        composition.lines(whose(component)),
        composition.cell(component.zone()),
        facing(component.internetFacing()),
        importance(component.importance()));
  }

  private List<String> whose(Component component) {
    return Stream.of(
            whose("提供：", "provided by ", component.providedBy()),
            whose("所有：", "owned by ", component.ownedBy()),
            whose("運用：", "operated by ", component.operatedBy()),
            whose("委託：", "outsourced to ", component.outsourcedTo()))
        .flatMap(each -> each)
        .toList();
  }

  private Stream<String> whose(String ja, String en, @Nullable UUID party) {
    return Stream.ofNullable(composition.names().partyOrNull(party))
        .map(name -> composition.say(ja, en) + name);
  }

  private Cell facing(@Nullable Boolean facing) {
    return facing == null
        ? composition.cell(null)
        : composition.words(
            facing ? composition.say("直接つながる", "directly") : composition.say("直接つながらない", "no"));
  }

  private Cell importance(Component.@Nullable Importance importance) {
    return importance == null
        ? composition.cell(null, new Text("未評価", "Not rated"))
        : Cell.of(
            Line.strong(composition.say(Codes.of(importance.level()))),
            Line.plain(composition.say(importance.reason())),
            Line.note(
                composition.say("判断基準：", "Criterion: ") + composition.say(importance.criterion())));
  }

  /** By which way components exchange data. */
  List<Block> connections() {
    return composition.table(
        "connections",
        new Text("機器の接続", "Connections"),
        List.of(
            column("from", "機器", "Component", 30),
            column("to", "機器", "Component", 30),
            column("medium", "接続方法", "By which way", 28)),
        content.connections(),
        this::connection,
        new Text("機器の接続は、この版に記載がありません。", "No connection is stated in this revision."));
  }

  private List<Cell> connection(Connection connection) {
    return List.of(
        component(connection.from()),
        component(connection.to()),
        composition.cell(connection.medium()));
  }

  /** The steps of the data flow. */
  List<Block> dataFlow() {
    return composition.table(
        "data-flow",
        new Text("データフロー", "Data flow"),
        List.of(
            new Column("step", composition.say("順序", "Step"), Column.Type.NUMBER, 7),
            column("text", "内容", "What passes", 44),
            column("from", "始点", "From", 19),
            column("to", "終点", "To", 19)),
        content.dataFlows(),
        this::step,
        new Text("データフローは、この版に記載がありません。", "No data flow is stated in this revision."));
  }

  private List<Cell> step(DataFlow flow) {
    return List.of(
        composition.words(Integer.toString(content.dataFlows().indexOf(flow) + 1)),
        composition.cell(flow.text()),
        flow.from() == null ? composition.cell(null) : component(flow.from()),
        flow.to() == null ? composition.cell(null) : component(flow.to()));
  }

  private Cell component(UUID id) {
    return composition.words(composition.names().component(id));
  }

  private Column column(String id, String ja, String en, int width) {
    return Column.text(id, composition.say(ja, en), width);
  }
}
