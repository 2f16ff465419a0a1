package io.iotssf.report.rendering.diagram;

import io.iotssf.report.rendering.diagram.NetworkLayout.PlacedGroup;
import io.iotssf.report.rendering.diagram.NetworkLayout.PlacedLink;
import io.iotssf.report.rendering.diagram.NetworkLayout.PlacedNode;
import io.iotssf.report.rendering.diagram.TextStyle.Anchor;
import io.iotssf.report.rendering.font.FontOutlines;
import io.iotssf.report.rendering.font.PinnedFont;
import io.iotssf.report.rendering.model.Diagram.Network;
import java.util.List;

/** Draws things and what runs between them, laid out in layers. */
final class NetworkDiagram {
  static final double NAME = 14;
  static final double LABEL = 12;
  static final double LINE = 19;

  private final FontOutlines regular = FontOutlines.of(PinnedFont.REGULAR);
  private final FontOutlines bold = FontOutlines.of(PinnedFont.BOLD);
  private final NetworkLayout layout = new NetworkLayout(regular, bold);

  String asText(Network network) {
    return draw(network, new TextLines(), false);
  }

  String asOutlines(Network network) {
    return draw(network, new OutlineLines(regular, bold), true);
  }

  private String draw(Network network, LineSetter lines, boolean outlines) {
    NetworkLayout.Placed placed = layout.of(network, lines);
    var drawing =
        new Drawing(
            network, Math.ceil(placed.width()), Math.ceil(placed.height()), lines, outlines);
    placed.groups().forEach(group -> group(drawing, group));
    placed.links().forEach(link -> link(drawing, link));
    placed.nodes().forEach(node -> node(drawing, node));
    placed.links().forEach(link -> label(drawing, link));
    return drawing.end();
  }

  private static void group(Drawing drawing, PlacedGroup group) {
    drawing.box(group.x(), group.y(), group.width(), group.height(), Drawing.GROUND, Drawing.LINE);
    drawing.text(
        group.name(),
        group.x() + 12,
        group.y() + 20,
        new TextStyle(NAME, true, Drawing.QUIET, Anchor.START));
  }

  /** What stands out has a thick frame and its remark, not only another colour. */
  private static void node(Drawing drawing, PlacedNode node) {
    String frame = node.emphasised() ? Drawing.ACCENT : Drawing.QUIET;
    drawing.box(node.x(), node.y(), node.width(), node.height(), "#ffffff", frame);
    if (node.emphasised()) {
      drawing.box(node.x() + 3, node.y() + 3, node.width() - 6, node.height() - 6, "none", frame);
    }
    double middle = node.x() + node.width() / 2;
    double first = node.y() + 24;
    drawing.stack(
        node.name(), middle, first, LINE, new TextStyle(NAME, true, Drawing.INK, Anchor.MIDDLE));
    drawing.stack(
        node.remark(),
        middle,
        first + LINE * node.name().size(),
        LINE,
        new TextStyle(LABEL, false, Drawing.ACCENT, Anchor.MIDDLE));
  }

  private static void link(Drawing drawing, PlacedLink link) {
    List<Double> points = link.points();
    drawing.path(points, Drawing.QUIET);
    int last = points.size();
    if (link.directed()) {
      drawing.arrow(
          points.get(last - 4),
          points.get(last - 3),
          points.get(last - 2),
          points.get(last - 1),
          Drawing.QUIET);
    }
  }

  private static void label(Drawing drawing, PlacedLink link) {
    drawing.stack(
        link.label(),
        link.labelX(),
        link.labelY() + LABEL,
        LINE - 2,
        new TextStyle(LABEL, false, Drawing.INK, Anchor.START));
  }
}
