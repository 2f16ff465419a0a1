package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.assessment.ConcreteMeasure;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the measures of a decision in the order in which they are read: below each bullet its
 * sub-bullets and then its notes. What belongs to no bullet stands for itself, so that none is
 * lost; notes on the decision as a whole come last.
 */
final class MeasureTree {
  private static final String BULLET = "bullet";
  private static final String NOTE = "note";

  private final List<ConcreteMeasure> measures;
  private final Set<UUID> bullets;

  private MeasureTree(List<ConcreteMeasure> measures) {
    this.measures = measures;
    this.bullets =
        measures.stream()
            .filter(measure -> BULLET.equals(measure.kind()))
            .map(ConcreteMeasure::id)
            .collect(Collectors.toSet());
  }

  static MeasureTree of(List<ConcreteMeasure> all, UUID decision) {
    return new MeasureTree(
        all.stream().filter(measure -> measure.decision().equals(decision)).toList());
  }

  /** All of them, each once. */
  List<ConcreteMeasure> inOrder() {
    Stream<ConcreteMeasure> standing =
        measures.stream().filter(measure -> stands(measure) && !isNote(measure));
    Stream<ConcreteMeasure> notes =
        measures.stream().filter(measure -> stands(measure) && isNote(measure));
    return Stream.concat(standing.flatMap(this::withChildren), notes).toList();
  }

  private Stream<ConcreteMeasure> withChildren(ConcreteMeasure measure) {
    return Stream.of(Stream.of(measure), children(measure, false), children(measure, true))
        .flatMap(each -> each);
  }

  private Stream<ConcreteMeasure> children(ConcreteMeasure bullet, boolean notes) {
    return measures.stream()
        .filter(measure -> !stands(measure) && bullet.id().equals(measure.parent()))
        .filter(measure -> isNote(measure) == notes);
  }

  private boolean stands(ConcreteMeasure measure) {
    return BULLET.equals(measure.kind())
        || measure.parent() == null
        || !bullets.contains(measure.parent());
  }

  private static boolean isNote(ConcreteMeasure measure) {
    return NOTE.equals(measure.kind());
  }
}
