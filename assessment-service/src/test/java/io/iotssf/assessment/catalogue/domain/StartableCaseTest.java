package io.iotssf.assessment.catalogue.domain;

import static io.iotssf.assessment.testing.EditionFixture.END_USER;
import static io.iotssf.assessment.testing.EditionFixture.components;
import static io.iotssf.assessment.testing.EditionFixture.measureRows;
import static io.iotssf.assessment.testing.EditionFixture.ratings;
import static io.iotssf.assessment.testing.EditionFixture.row;
import static io.iotssf.assessment.testing.EditionFixture.stakeholders;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.EditionFixture;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.UseCase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StartableCaseTest {
  private static final Source SOURCE = new Source("overview", "3", null, null, null);
  private static final Text SAID = Text.japanese("文");

  private static final UseCase.Stakeholder ONLY_NAMED =
      new UseCase.Stakeholder("maker", SAID, null, List.of("iot-provider"), null, false, SOURCE);
  private static final UseCase.Component WITHOUT_WORDS =
      new UseCase.Component("drone", SAID, null, SOURCE);

  @Test
  void aCaseThatSaysEverythingLacksNothing() {
    assertLacks(EditionFixture.useCase());
  }

  @Test
  void aLevelThatNobodyGaveYetIsNotLacking() {
    assertLacks(with(stakeholders(), components(), rating("privacy", SAID), measureRows()));
  }

  @Test
  void everyStakeholderIsDescribed() {
    assertLacks(
        with(and(stakeholders(), ONLY_NAMED), components(), ratings(), measureRows()),
        "descriptions of stakeholders");
  }

  @Test
  void everyComponentIsDescribed() {
    assertLacks(
        with(stakeholders(), and(components(), WITHOUT_WORDS), ratings(), measureRows()),
        "descriptions of components");
  }

  @Test
  void everyReasonIsSeenFromAViewpoint() {
    assertLacks(
        with(stakeholders(), components(), rating(null, SAID), measureRows()),
        "viewpoints of reasons");
  }

  @Test
  void everyRatingIsConcluded() {
    assertLacks(
        with(stakeholders(), components(), rating("privacy", null), measureRows()),
        "statements of ratings");
  }

  @Test
  void everyMeasureRowHasANumberAndATarget() {
    for (UseCase.MeasureRow row :
        List.of(
            row("t5-01", END_USER, null, "system", null), row("t5-02", END_USER, 2, null, null))) {
      assertLacks(
          with(stakeholders(), components(), ratings(), and(measureRows(), row)),
          "numbers and targets of measures");
    }
  }

  @Test
  void allThatIsLackingIsNamedAtOnceInTheOrderOfTheCase() {
    assertLacks(
        with(
            List.of(ONLY_NAMED),
            List.of(WITHOUT_WORDS),
            rating(null, null),
            List.of(row("t5-01", END_USER, null, null, null))),
        "descriptions of stakeholders",
        "descriptions of components",
        "viewpoints of reasons",
        "statements of ratings",
        "numbers and targets of measures");
  }

  private static void assertLacks(UseCase useCase, String... lacking) {
    assertEquals(List.of(lacking), StartableCase.lacks(useCase));
  }

  private static UseCase with(
      List<UseCase.Stakeholder> stakeholders,
      List<UseCase.Component> components,
      List<UseCase.Rating> ratings,
      List<UseCase.MeasureRow> measureRows) {
    return EditionFixture.useCase("drone", stakeholders, components, ratings, measureRows);
  }

  private static List<UseCase.Rating> rating(@Nullable String viewpoint, @Nullable Text statement) {
    return List.of(
        new UseCase.Rating(
            "r-1",
            "system",
            "difficulty-of-recovery",
            null,
            List.of(new UseCase.ViewpointReason(viewpoint, SAID)),
            List.of(),
            statement,
            SOURCE));
  }

  private static <T> List<T> and(List<T> parts, T another) {
    var all = new ArrayList<>(parts);
    all.add(another);
    return List.copyOf(all);
  }
}
