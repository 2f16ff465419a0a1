package io.iotssf.assessment.readiness.domain;

import io.iotssf.contracts.Text;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One rule of readiness.
 *
 * @param code says what is lacking, for example {@code rating-level-missing}
 * @param blocking whether submission waits for it
 * @param gaps finds what is lacking, in the order of the rows
 */
record ReadinessRule(
    Step step, String code, boolean blocking, Function<Situation, Stream<Gap>> gaps) {

  /** A rule that submission waits for. */
  static ReadinessRule blocking(Step step, String code, Function<Situation, Stream<Gap>> gaps) {
    return new ReadinessRule(step, code, true, gaps);
  }

  /** A rule that only tells. */
  static ReadinessRule telling(Step step, String code, Function<Situation, Stream<Gap>> gaps) {
    return new ReadinessRule(step, code, false, gaps);
  }

  /** Finds one gap, which is about no row, where a condition holds. */
  static Function<Situation, Stream<Gap>> where(
      Predicate<Situation> lacking, String ja, String en) {
    return situation ->
        lacking.test(situation) ? Stream.of(Gap.general(new Text(ja, en))) : Stream.empty();
  }

  Stream<ReadinessItem> items(Situation situation) {
    return gaps.apply(situation).map(this::item);
  }

  private ReadinessItem item(Gap gap) {
    return new ReadinessItem(
        step.code(), code, blocking, gap.stakeholder(), gap.kind(), gap.row(), gap.message());
  }
}
