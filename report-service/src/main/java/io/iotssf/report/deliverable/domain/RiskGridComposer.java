package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.assessment.RiskRating;
import io.iotssf.contracts.assessment.RiskRating.Subject;
import io.iotssf.report.rendering.model.Label;
import io.iotssf.report.rendering.model.RiskGrid;
import io.iotssf.report.rendering.model.RiskGrid.Mark;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Places the rated subjects on axes 1 and 2. */
final class RiskGridComposer {
  private static final List<Label> COLUMNS = JapaneseWording.levels(JapaneseWording.RECOVERY_AXIS);
  private static final List<Label> ROWS = JapaneseWording.levels(JapaneseWording.ECONOMIC_AXIS);

  private RiskGridComposer() {}

  static RiskGrid compose(List<RiskRating> ratings, Names names) {
    List<Mark> marks =
        ratings.stream()
            .map(RiskRating::subject)
            .distinct()
            .flatMap(subject -> mark(subject, ratings, names).stream())
            .toList();
    return new RiskGrid(
        "リスクのマッピング結果", describe(marks), "第1軸　回復困難性の度合い", "第2軸　経済的影響の度合い", COLUMNS, ROWS, marks);
  }

  private static Optional<Mark> mark(Subject subject, List<RiskRating> ratings, Names names) {
    Map<String, String> levels =
        ratings.stream()
            .filter(rating -> rating.subject().equals(subject) && rating.level() != null)
            .collect(
                Collectors.toMap(
                    RiskRating::axis,
                    rating -> Objects.requireNonNull(rating.level()),
                    (first, second) -> first));
    int column = index(COLUMNS, levels.get(JapaneseWording.RECOVERY_AXIS));
    int row = index(ROWS, levels.get(JapaneseWording.ECONOMIC_AXIS));
    return column < 0 || row < 0
        ? Optional.empty()
        : Optional.of(new Mark(names.subject(subject), column, row));
  }

  private static int index(List<Label> levels, @Nullable String code) {
    return IntStream.range(0, levels.size())
        .filter(place -> levels.get(place).code().equals(code))
        .findFirst()
        .orElse(-1);
  }

  private static String describe(List<Mark> marks) {
    if (marks.isEmpty()) {
      return "両方の軸の水準が定まった対象はありません。";
    }
    return marks.stream()
        .map(
            mark ->
                mark.subject()
                    + "は、第1軸が「"
                    + COLUMNS.get(mark.column()).text()
                    + "」、第2軸が「"
                    + ROWS.get(mark.row()).text()
                    + "」に位置します。")
        .collect(Collectors.joining());
  }
}
