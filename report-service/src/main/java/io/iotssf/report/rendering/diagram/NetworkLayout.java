package io.iotssf.report.rendering.diagram;

import io.iotssf.report.rendering.font.FontOutlines;
import io.iotssf.report.rendering.model.Diagram.Network;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Places the things of a network by Eclipse ELK's layered algorithm: the same network, the same.
 */
final class NetworkLayout {
  private static final double NODE_WIDTH = 170;
  private static final double LABEL_WIDTH = 150;
  private static final int MOST_LINES = 4;
  private static final double MARGIN = 12;

  static {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
  }

  private final FontOutlines regular;
  private final FontOutlines bold;

  NetworkLayout(FontOutlines regular, FontOutlines bold) {
    this.regular = regular;
    this.bold = bold;
  }

  /** A network with its places, in the unit of the drawing. */
  record Placed(
      double width,
      double height,
      List<PlacedGroup> groups,
      List<PlacedNode> nodes,
      List<PlacedLink> links) {}

  /** A frame around things. */
  record PlacedGroup(String name, double x, double y, double width, double height) {}

  /** A thing. */
  record PlacedNode(
      List<String> name,
      List<String> remark,
      boolean emphasised,
      double x,
      double y,
      double width,
      double height) {}

  /**
   * What runs between two things.
   *
   * @param points x and y in turn
   */
  record PlacedLink(
      List<Double> points, boolean directed, List<String> label, double labelX, double labelY) {}

  Placed of(Network network, LineSetter lines) {
    var graph = new Graph(network, lines);
    synchronized (LayoutMetaDataService.class) {
      new RecursiveGraphLayoutEngine().layout(graph.root, new BasicProgressMonitor());
    }
    return graph.placed();
  }

  /** The graph that ELK lays out, and what each of its parts stands for. */
  private final class Graph {
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final LineSetter lines;
    private final Map<Network.Group, ElkNode> groups = new LinkedHashMap<>();
    private final Map<Network.Node, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<Network.Link, ElkEdge> links = new LinkedHashMap<>();

    Graph(Network network, LineSetter lines) {
      this.lines = lines;
      options(root);
      Map<String, ElkNode> byId = new HashMap<>();
      for (Network.Group group : network.groups()) {
        ElkNode parent = group.name() == null ? root : frame(group);
        for (Network.Node node : group.nodes()) {
          byId.put(node.id(), box(node, parent));
        }
      }
      for (Network.Link link : network.links()) {
        links.put(
            link,
            edge(
                link,
                Objects.requireNonNull(byId.get(link.from()), link.from()),
                Objects.requireNonNull(byId.get(link.to()), link.to())));
      }
    }

    private static void options(ElkNode node) {
      node.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
      node.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
      node.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
      node.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
      node.setProperty(CoreOptions.SPACING_NODE_NODE, 36.0);
      node.setProperty(CoreOptions.SPACING_EDGE_LABEL, 4.0);
      node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 46.0);
      node.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
    }

    private ElkNode frame(Network.Group group) {
      ElkNode frame = ElkGraphUtil.createNode(root);
      options(frame);
      frame.setProperty(CoreOptions.PADDING, new ElkPadding(34, MARGIN, MARGIN, MARGIN));
      groups.put(group, frame);
      return frame;
    }

    private ElkNode box(Network.Node node, ElkNode parent) {
      ElkNode box = ElkGraphUtil.createNode(parent);
      box.setDimensions(
          NODE_WIDTH, 20 + NetworkDiagram.LINE * (name(node).size() + remark(node).size()));
      nodes.put(node, box);
      return box;
    }

    private ElkEdge edge(Network.Link link, ElkNode from, ElkNode to) {
      ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, to);
      List<String> label = label(link);
      if (!label.isEmpty()) {
        ElkLabel text = ElkGraphUtil.createLabel(String.join("\n", label), edge);
        text.setDimensions(
            label.stream()
                .mapToDouble(line -> regular.width(line, NetworkDiagram.LABEL))
                .max()
                .orElse(0),
            (NetworkDiagram.LINE - 2) * label.size());
      }
      return edge;
    }

    private List<String> name(Network.Node node) {
      return bold.wrap(lines.shown(node.name()), NetworkDiagram.NAME, NODE_WIDTH - 20, MOST_LINES);
    }

    private List<String> remark(Network.Node node) {
      String remark = node.remark();
      return remark == null
          ? List.of()
          : regular.wrap(lines.shown(remark), NetworkDiagram.LABEL, NODE_WIDTH - 20, 2);
    }

    private List<String> label(Network.Link link) {
      String label = link.label();
      return label == null
          ? List.of()
          : regular.wrap(lines.shown(label), NetworkDiagram.LABEL, LABEL_WIDTH, MOST_LINES);
    }

    Placed placed() {
      List<PlacedGroup> placedGroups = new ArrayList<>();
      groups.forEach(
          (group, frame) ->
              placedGroups.add(
                  new PlacedGroup(
                      lines.shown(Objects.requireNonNull(group.name())),
                      frame.getX(),
                      frame.getY(),
                      frame.getWidth(),
                      frame.getHeight())));
      List<PlacedNode> placedNodes = new ArrayList<>();
      nodes.forEach((node, box) -> placedNodes.add(place(node, box)));
      List<PlacedLink> placedLinks = new ArrayList<>();
      links.forEach((link, edge) -> placedLinks.add(place(link, edge)));
      return new Placed(root.getWidth(), root.getHeight(), placedGroups, placedNodes, placedLinks);
    }

    private PlacedNode place(Network.Node node, ElkNode box) {
      return new PlacedNode(
          name(node),
          remark(node),
          node.emphasised(),
          absoluteX(box),
          absoluteY(box),
          box.getWidth(),
          box.getHeight());
    }

    private PlacedLink place(Network.Link link, ElkEdge edge) {
      double x = absoluteX(edge.getContainingNode());
      double y = absoluteY(edge.getContainingNode());
      List<Double> points = new ArrayList<>();
      for (ElkEdgeSection section : edge.getSections()) {
        points.addAll(List.of(x + section.getStartX(), y + section.getStartY()));
        section
            .getBendPoints()
            .forEach(bend -> points.addAll(List.of(x + bend.getX(), y + bend.getY())));
        points.addAll(List.of(x + section.getEndX(), y + section.getEndY()));
      }
      boolean labelled = !edge.getLabels().isEmpty();
      return new PlacedLink(
          points,
          link.directed(),
          label(link),
          labelled ? x + edge.getLabels().getFirst().getX() : 0,
          labelled ? y + edge.getLabels().getFirst().getY() : 0);
    }

    private static double absoluteX(ElkNode node) {
      return node.getParent() == null ? 0 : node.getX() + absoluteX(node.getParent());
    }

    private static double absoluteY(ElkNode node) {
      return node.getParent() == null ? 0 : node.getY() + absoluteY(node.getParent());
    }
  }
}
