package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Component;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.report.rendering.model.Block;
import io.iotssf.report.rendering.model.Diagram;
import io.iotssf.report.rendering.model.Diagram.Coverage;
import io.iotssf.report.rendering.model.Diagram.Network;
import io.iotssf.report.rendering.model.Diagram.Network.Group;
import io.iotssf.report.rendering.model.Diagram.Network.Link;
import io.iotssf.report.rendering.model.Diagram.Network.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what is stated into drawings; a drawing of which nothing is stated is left out. */
final class Diagrams {
  private final Composition composition;
  private final AssessmentContent content;

  Diagrams(Composition composition) {
    this.composition = composition;
    this.content = composition.content();
  }

  /** Where the rated subjects stand. */
  Block.Figure grid() {
    return figure("risk-grid", RiskGridComposer.compose(composition));
  }

  /** What the parties do for each other. */
  Optional<Block.Figure> stakeholders() {
    List<Node> nodes =
        content.stakeholders().stream()
            .map(
                party ->
                    node(
                        party.id(),
                        composition.say(party.name()),
                        party.id().equals(content.applyingEntity()),
                        new Text("適用主体", "applies the framework")))
            .toList();
    List<Link> links =
        content.relations().stream()
            .map(row -> link(row.from(), row.to(), composition.say(row.text()), true))
            .toList();
    return network(
        "stakeholder-relations",
        new Text("ステークホルダー関連図", "Relations between stakeholders"),
        List.of(new Group(null, nodes)),
        links);
  }

  /** The components by zone, and how they are connected. */
  Optional<Block.Figure> system() {
    List<Link> links =
        content.connections().stream()
            .map(
                row ->
                    link(
                        row.from(),
                        row.to(),
                        row.medium() == null ? null : composition.say(row.medium()),
                        false))
            .toList();
    return network(
        "system-configuration", new Text("システム構成図", "System configuration"), zones(), links);
  }

  /** What passes from component to component. */
  Optional<Block.Figure> dataFlow() {
    List<Link> links =
        Composition.indexes(content.dataFlows())
            .mapToObj(
                at ->
                    step(at, content.dataFlows().get(at).from(), content.dataFlows().get(at).to()))
            .flatMap(Optional::stream)
            .toList();
    return network("data-flow-diagram", new Text("データフロー図", "Data flow"), zones(), links);
  }

  /** A step is drawn by its number: its words stand in the table. */
  private static Optional<Link> step(int index, @Nullable UUID from, @Nullable UUID to) {
    return from == null || to == null
        ? Optional.empty()
        : Optional.of(link(from, to, "(" + (index + 1) + ")", true));
  }

  private List<Group> zones() {
    Map<String, List<Component>> zones =
        content.components().stream()
            .collect(Collectors.groupingBy(this::zone, LinkedHashMap::new, Collectors.toList()));
    return zones.entrySet().stream()
        .map(
            zone ->
                new Group(
                    zone.getKey().isEmpty() ? null : zone.getKey(),
                    zone.getValue().stream().map(this::node).toList()))
        .toList();
  }

  private String zone(Component component) {
    return component.zone() == null ? "" : composition.say(component.zone());
  }

  private Node node(Component component) {
    return node(
        component.id(),
        composition.say(component.name()),
        Boolean.TRUE.equals(component.internetFacing()),
        new Text("インターネットに直接つながる", "directly on the internet"));
  }

  private Node node(UUID id, String name, boolean emphasised, Text remark) {
    return new Node(id.toString(), name, emphasised, emphasised ? composition.say(remark) : null);
  }

  private static Link link(UUID from, UUID to, @Nullable String label, boolean directed) {
    return new Link(from.toString(), to.toString(), label, directed);
  }

  private Optional<Block.Figure> network(
      String id, Text title, List<Group> groups, List<Link> links) {
    return links.isEmpty()
        ? Optional.empty()
        : Optional.of(
            figure(
                id, new Network(composition.say(title), describe(groups, links), groups, links)));
  }

  private String describe(List<Group> groups, List<Link> links) {
    Map<String, String> names =
        groups.stream()
            .flatMap(group -> group.nodes().stream())
            .collect(Collectors.toMap(Node::id, Node::name));
    return links.stream()
        .map(
            link ->
                names.getOrDefault(link.from(), link.from())
                    + (link.directed()
                        ? composition.say("から", " to ")
                        : composition.say("と", " and "))
                    + names.getOrDefault(link.to(), link.to())
                    + (link.label() == null ? "" : composition.say("：", ": ") + link.label()))
        .collect(Collectors.joining(composition.say("。", ". "), "", composition.say("。", ".")));
  }

  /** How many decided requirements answer each threat. */
  Optional<Block.Figure> coverage() {
    List<Coverage.Bar> bars =
        Codes.threats().stream()
            .map(this::bar)
            .filter(bar -> bar.adopted() + bar.other() > 0)
            .toList();
    if (bars.isEmpty()) {
      return Optional.empty();
    }
    String words =
        bars.stream()
            .map(
                bar ->
                    composition.say(
                        bar.threat() + "：採用" + bar.adopted() + "件、その他" + bar.other() + "件",
                        bar.threat()
                            + ": "
                            + bar.adopted()
                            + " adopted, "
                            + bar.other()
                            + " other"))
            .collect(Collectors.joining(composition.say("。", ". "), "", composition.say("。", ".")));
    return Optional.of(
        figure(
            "threat-coverage",
            new Coverage(
                composition.say("脅威に応える対策要件の数", "Requirements that answer each threat"),
                words,
                bars,
                new Coverage.Legend(
                    composition.say("採用", "adopted"),
                    composition.say("不採用・対象外・未決定", "not adopted, not applicable, not decided")))));
  }

  private Coverage.Bar bar(String threat) {
    List<RequirementDecision> answering =
        content.requirementDecisions().stream()
            .filter(row -> row.threats().contains(threat) || row.threats().contains("all"))
            .toList();
    int adopted =
        (int)
            answering.stream()
                .filter(row -> RequirementDecision.ADOPTED.equals(row.decision()))
                .count();
    return new Coverage.Bar(
        composition.say(Codes.threat(threat)), adopted, answering.size() - adopted);
  }

  private static Block.Figure figure(String id, Diagram diagram) {
    return new Block.Figure(id, diagram.title(), diagram.description(), diagram);
  }
}
