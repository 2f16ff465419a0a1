package io.iotssf.benchmarks.row;

import io.iotssf.localstack.StackException;
import java.util.List;

/** Every row, in the order of the table. A new one is a class, and its name here. */
public final class Rows {
  private static final List<Row> ALL =
      List.of(
          new RequirementsWithToken(),
          new WholeAssessment(),
          new EditDecision(),
          new ListsOfManyTenants(),
          new ImportAssessments());

  private Rows() {}

  /** The rows of these goals; all when none is named. */
  public static List<Row> of(List<String> goals) {
    goals.forEach(Rows::requireKnown);
    return ALL.stream().filter(row -> goals.isEmpty() || goals.contains(row.id())).toList();
  }

  private static void requireKnown(String goal) {
    List<String> known = ALL.stream().map(row -> row.id()).toList();
    if (!known.contains(goal)) {
      throw new StackException("There is no goal '%s'. There are: %s".formatted(goal, known));
    }
  }
}
