package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.assessment.RiskRating;
import io.iotssf.contracts.assessment.RiskRating.Subject;
import io.iotssf.report.rendering.model.RiskGrid;
import io.iotssf.report.rendering.model.RiskGrid.Mark;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Places the rated subjects on axes 1 and 2. */
final class RiskGridComposer {
  private static final List<String> COLUMNS = Codes.levels(Codes.RECOVERY_AXIS);
  private static final List<String> ROWS = Codes.levels(Codes.ECONOMIC_AXIS);

  private RiskGridComposer() {}

  static RiskGrid compose(Composition composition) {
    List<RiskRating> ratings = composition.content().riskRatings();
    List<Mark> marks =
        ratings.stream()
            .map(RiskRating::subject)
            .distinct()
            .flatMap(subject -> mark(subject, ratings, composition).stream())
            .toList();
    return new RiskGrid(
        composition.say("リスクのマッピング結果", "Where the risks stand"),
        describe(marks, composition),
        composition.say("第1軸　回復困難性の度合い", "Axis 1: difficulty of recovery"),
        composition.say("第2軸　経済的影響の度合い", "Axis 2: economic impact"),
        names(Codes.RECOVERY_AXIS, COLUMNS, composition),
        names(Codes.ECONOMIC_AXIS, ROWS, composition),
        marks);
  }

  private static List<String> names(String axis, List<String> levels, Composition composition) {
    return levels.stream().map(level -> composition.say(Codes.level(axis, level))).toList();
  }

  private static Optional<Mark> mark(
      Subject subject, List<RiskRating> ratings, Composition composition) {
    Map<String, String> levels =
        ratings.stream()
            .filter(rating -> rating.subject().equals(subject) && rating.level() != null)
            .collect(
                Collectors.toMap(
                    RiskRating::axis,
                    rating -> Objects.requireNonNull(rating.level()),
                    (first, second) -> first));
    int column = COLUMNS.indexOf(levels.getOrDefault(Codes.RECOVERY_AXIS, ""));
    int row = ROWS.indexOf(levels.getOrDefault(Codes.ECONOMIC_AXIS, ""));
    return column < 0 || row < 0
        ? Optional.empty()
        : Optional.of(new Mark(composition.names().subject(subject), column, row));
  }

  private static String describe(List<Mark> marks, Composition composition) {
    if (marks.isEmpty()) {
      return composition.say("両方の軸の水準が定まった対象はありません。", "Nothing is rated on both axes.");
    }
    return marks.stream()
        .map(mark -> describe(mark, composition))
        .collect(Collectors.joining(composition.say("", " ")));
  }

  private static String describe(Mark mark, Composition composition) {
    String recovery = composition.say(Codes.level(Codes.RECOVERY_AXIS, COLUMNS.get(mark.column())));
    String economic = composition.say(Codes.level(Codes.ECONOMIC_AXIS, ROWS.get(mark.row())));
    return composition.say(
        mark.subject() + "は、第1軸が「" + recovery + "」、第2軸が「" + economic + "」に位置します。",
        mark.subject() + ": axis 1 at “" + recovery + "”, axis 2 at “" + economic + "”.");
  }
}
