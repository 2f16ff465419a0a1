package io.iotssf.assessment.risk.domain;

import io.iotssf.contracts.assessment.RiskRating;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The mapping (マッピング): every subject of an assessment on the three levels of both axes.
 *
 * <p>A subject stands in a cell once both axes are rated. Where several ratings of one axis concern
 * it, for example under different conditions, it stands at the gravest, and only once each of them
 * has a level: the one without could be graver.
 *
 * @param view which levels place the subjects
 * @param cells the nine cells: by axis 1 from the least level, and within it by axis 2
 * @param unplaced subjects that an axis is not rated for, in the order of their first rating
 */
public record RiskGrid(GridView view, List<Cell> cells, List<Unplaced> unplaced) {

  /**
   * One cell.
   *
   * @param recovery code of the level of axis 1
   * @param impact code of the level of axis 2
   */
  public record Cell(String recovery, String impact, List<Placed> subjects) {}

  /**
   * A subject that stands in a cell.
   *
   * @param ratings ids of all its ratings
   */
  public record Placed(RiskRating.Subject subject, List<UUID> ratings) {}

  /**
   * A subject that stands in no cell.
   *
   * @param ratings ids of all its ratings
   * @param unratedAxes codes of the axes that lack a level
   */
  public record Unplaced(
      RiskRating.Subject subject, List<UUID> ratings, List<String> unratedAxes) {}

  /** Places the subjects of these ratings. */
  public static RiskGrid of(List<RiskRating> ratings, GridView view) {
    List<SubjectRatings> subjects = subjects(ratings, view);
    List<Cell> cells = new ArrayList<>();
    for (String recovery : Axis.DIFFICULTY_OF_RECOVERY.levels()) {
      for (String impact : Axis.ECONOMIC_IMPACT.levels()) {
        cells.add(new Cell(recovery, impact, placed(subjects, recovery, impact)));
      }
    }
    return new RiskGrid(view, List.copyOf(cells), unplaced(subjects));
  }

  /**
   * The cell of two levels.
   *
   * @param recovery code of a level of axis 1
   * @param impact code of a level of axis 2
   * @throws IllegalArgumentException if an axis has no such level
   */
  public Cell cell(String recovery, String impact) {
    return cells.stream()
        .filter(cell -> cell.recovery().equals(recovery) && cell.impact().equals(impact))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(recovery + " x " + impact));
  }

  private static List<SubjectRatings> subjects(List<RiskRating> ratings, GridView view) {
    Map<SubjectKey, List<RiskRating>> bySubject = new LinkedHashMap<>();
    for (RiskRating rating : ratings) {
      bySubject.computeIfAbsent(SubjectKey.of(rating), key -> new ArrayList<>()).add(rating);
    }
    return bySubject.values().stream()
        .map(same -> new SubjectRatings(same.getFirst().subject(), same, view))
        .toList();
  }

  private static List<Placed> placed(
      List<SubjectRatings> subjects, String recovery, String impact) {
    return subjects.stream()
        .filter(subject -> subject.standsAt(recovery, impact))
        .map(subject -> new Placed(subject.subject(), subject.ids()))
        .toList();
  }

  private static List<Unplaced> unplaced(List<SubjectRatings> subjects) {
    return subjects.stream()
        .filter(subject -> !subject.unratedAxes().isEmpty())
        .map(subject -> new Unplaced(subject.subject(), subject.ids(), subject.unratedAxes()))
        .toList();
  }
}
