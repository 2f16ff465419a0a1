package io.iotssf.assessment.readiness.domain;

import static io.iotssf.assessment.testing.CompleteContent.TODAY;

import io.iotssf.contracts.assessment.AssessmentContent;
import java.util.List;

/** What readiness finds. */
final class Found {

  private Found() {}

  static List<ReadinessItem> in(AssessmentContent content) {
    return Readiness.of(content, TODAY).items();
  }

  static List<String> codes(AssessmentContent content) {
    return in(content).stream().map(ReadinessItem::rule).distinct().toList();
  }

  static List<ReadinessItem> by(String rule, AssessmentContent content) {
    return in(content).stream().filter(item -> item.rule().equals(rule)).toList();
  }

  static ReadinessItem only(String rule, AssessmentContent content) {
    List<ReadinessItem> found = by(rule, content);
    if (found.size() != 1) {
      throw new AssertionError(rule + ": " + found);
    }
    return found.getFirst();
  }
}
