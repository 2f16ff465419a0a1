package io.iotssf.report.rendering.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a table.
 *
 * @param lines at least one: a cell in which nothing is said says so
 */
public record Cell(List<Line> lines) {

  public Cell {
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("A cell says at least that nothing is said");
    }
    lines = List.copyOf(lines);
  }

  public static Cell of(Line... lines) {
    return new Cell(List.of(lines));
  }

  /** The same with more lines below. */
  public Cell and(List<Line> more) {
    List<Line> all = new ArrayList<>(lines);
    all.addAll(more);
    return new Cell(all);
  }

  /** What it says, line by line, as formats without markup show it. */
  public String text() {
    return lines.stream().map(Line::marked).collect(Collectors.joining("\n"));
  }

  /** Whether it says that there is nothing to say. */
  public boolean isAbsent() {
    return lines.size() == 1 && lines.getFirst().kind() == Line.Kind.ABSENT;
  }
}
