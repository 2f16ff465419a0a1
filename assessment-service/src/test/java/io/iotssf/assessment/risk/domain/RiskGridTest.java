package io.iotssf.assessment.risk.domain;

import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.RiskRating;
import io.iotssf.contracts.assessment.RiskRating.Subject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RiskGridTest {
  private static final Subject SYSTEM = Subject.system();
  private static final Subject RESIDENT = Subject.stakeholder(new UUID(0, 99));
  private static final String AXIS1 = "difficulty-of-recovery";
  private static final String AXIS2 = "economic-impact";

  @Test
  void aSubjectStandsWhereItsTwoLevelsMeet() {
    RiskRating recovery = rating(1, SYSTEM, AXIS1, "serious");
    RiskRating impact = rating(2, SYSTEM, AXIS2, "limited");
    RiskGrid grid = current(recovery, impact);
    assertEquals(
        List.of(new RiskGrid.Placed(SYSTEM, List.of(recovery.id(), impact.id()))),
        grid.cell("serious", "limited").subjects());
    assertEquals(List.of(), grid.unplaced());
    assertEquals(1, placed(grid));
  }

  @Test
  void theGridHasNineCellsFromTheLeastToTheGravest() {
    RiskGrid grid = current();
    assertEquals(
        grid.cells().stream().map(cell -> cell.recovery() + "/" + cell.impact()).toList(),
        List.of(
            "limited/limited",
            "limited/serious",
            "limited/catastrophic",
            "serious/limited",
            "serious/serious",
            "serious/catastrophic",
            "fatal/limited",
            "fatal/serious",
            "fatal/catastrophic"));
    assertThrows(IllegalArgumentException.class, () -> grid.cell("catastrophic", "fatal"));
  }

  @Test
  void severalSubjectsMayShareACell() {
    RiskGrid grid =
        current(
            rating(1, SYSTEM, AXIS1, "fatal"),
            rating(2, RESIDENT, AXIS1, "fatal"),
            rating(3, SYSTEM, AXIS2, "catastrophic"),
            rating(4, RESIDENT, AXIS2, "catastrophic"));
    assertEquals(
        List.of(SYSTEM, RESIDENT),
        grid.cell("fatal", "catastrophic").subjects().stream()
            .map(RiskGrid.Placed::subject)
            .toList());
  }

  @Test
  void aSubjectThatLacksAnAxisOrALevelStandsApart() {
    RiskRating half = rating(1, SYSTEM, AXIS1, "serious");
    RiskRating unjudged = rating(2, RESIDENT, AXIS1, null);
    RiskRating judged = rating(3, RESIDENT, AXIS2, "serious");
    RiskGrid grid = current(half, unjudged, judged);
    assertEquals(
        grid.unplaced(),
        List.of(
            new RiskGrid.Unplaced(SYSTEM, List.of(half.id()), List.of(AXIS2)),
            new RiskGrid.Unplaced(RESIDENT, List.of(unjudged.id(), judged.id()), List.of(AXIS1))));
    assertEquals(0, placed(grid));
  }

  @Test
  void theGravestOfSeveralRatingsOfAnAxisPlacesTheSubject() {
    RiskGrid grid =
        current(
            rating(1, SYSTEM, AXIS2, "serious"),
            rating(2, SYSTEM, AXIS2, "limited"),
            rating(3, SYSTEM, AXIS1, "limited"));
    assertEquals(1, grid.cell("limited", "serious").subjects().size());
  }

  @Test
  void aRatingWithoutALevelKeepsItsSubjectOffTheGridEvenBesideAnother() {
    RiskGrid grid =
        current(
            rating(1, SYSTEM, AXIS2, "serious"),
            rating(2, SYSTEM, AXIS2, null),
            rating(3, SYSTEM, AXIS1, "limited"));
    assertEquals(0, placed(grid));
    assertEquals(List.of(List.of(AXIS2)), unratedAxes(grid));
  }

  @Test
  void aDeviceInAnotherFormOfUseIsAnotherSubject() {
    UUID device = new UUID(0, 7);
    Subject atHome = new Subject("device", device, Text.japanese("居内"));
    Subject away = new Subject("device", device, Text.japanese("居外"));
    RiskGrid grid = current(rating(1, atHome, AXIS1, "limited"), rating(2, away, AXIS2, "limited"));
    assertEquals(
        List.of(atHome, away), grid.unplaced().stream().map(RiskGrid.Unplaced::subject).toList());
  }

  @Test
  void targetAndWhatRemainsHaveGridsOfTheirOwn() {
    List<RiskRating> ratings =
        List.of(treated(1, AXIS1, "fatal"), treated(2, AXIS2, "catastrophic"));
    assertEquals("fatal/catastrophic", cellOf(ratings, GridView.CURRENT));
    assertEquals("limited/limited", cellOf(ratings, GridView.TARGET));
    assertEquals("serious/serious", cellOf(ratings, GridView.AFTER_TREATMENT));
  }

  @Test
  void whatHasNoTargetStandsApartOnThatGrid() {
    RiskGrid grid = RiskGrid.of(List.of(rating(1, SYSTEM, AXIS1, "fatal")), GridView.TARGET);
    assertEquals(List.of(List.of(AXIS1, AXIS2)), unratedAxes(grid));
  }

  private static String cellOf(List<RiskRating> ratings, GridView view) {
    return RiskGrid.of(ratings, view).cells().stream()
        .filter(cell -> !cell.subjects().isEmpty())
        .map(cell -> cell.recovery() + "/" + cell.impact())
        .findFirst()
        .orElseThrow();
  }

  private static RiskRating treated(int id, String axis, String level) {
    Text basis = Text.japanese("根拠");
    RiskRating rating = rating(id, SYSTEM, axis, level);
    rating = with(rating, "target", new RiskRating.ReasonedLevel("limited", basis));
    return with(rating, "afterTreatment", new RiskRating.ReasonedLevel("serious", basis));
  }

  private static RiskGrid current(RiskRating... ratings) {
    return RiskGrid.of(List.of(ratings), GridView.CURRENT);
  }

  private static List<List<String>> unratedAxes(RiskGrid grid) {
    return grid.unplaced().stream().map(RiskGrid.Unplaced::unratedAxes).toList();
  }

  private static int placed(RiskGrid grid) {
    return grid.cells().stream().mapToInt(cell -> cell.subjects().size()).sum();
  }

  private static RiskRating rating(int id, Subject subject, String axis, @Nullable String level) {
    return new RiskRating(
        new UUID(0, id),
        null,
        subject,
        axis,
        level,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null);
  }
}
