package io.iotssf.assessment.suggestion.domain;

import static io.iotssf.assessment.testing.CompleteContent.BURN;
import static io.iotssf.assessment.testing.CompleteContent.CLOUD;
import static io.iotssf.assessment.testing.CompleteContent.CONTROLLER;
import static io.iotssf.assessment.testing.CompleteContent.RESIDENT;
import static io.iotssf.assessment.testing.CompleteContent.and;
import static io.iotssf.assessment.testing.CompleteContent.content;
import static io.iotssf.assessment.testing.CompleteContent.firstWith;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.EditionFixture;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Component;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The controller may burn the resident, who uses it; the cloud may harm the maker, who assesses.
 */
class AssetsToTreatFirstTest {
  private static final UUID NEIGHBOUR = new UUID(1, 3);

  @Test
  void harmToTheUserOrToTheApplyingEntityAloneIsNoGround() {
    assertEquals(List.of(), suggest(content()));
  }

  @Test
  void harmToAnAffectedPartyIsAGround() {
    Suggestion suggestion = suggest(harmingTheNeighbour()).getFirst();
    assertEquals(List.of(CONTROLLER), suggestion.components());
    assertEquals(List.of(BURN), suggestion.incidents());
    assertEquals("利用者以外（隣人）に被害が及び得るため、優先して対策を講じることを提案する。", suggestion.reason().ja());
  }

  @Test
  void harmToAnotherPartyThatIsNoUserIsAGround() {
    AssessmentContent content = with(content(), "applyingEntity", RESIDENT);
    assertEquals(List.of(CLOUD), suggest(content).getFirst().components());
  }

  @Test
  void anAffectedUserCountsAsAffected() {
    AssessmentContent content =
        with(
            content(),
            "stakeholders",
            content().stakeholders().stream()
                .map(each -> with(each, "affectedParty", each.id().equals(RESIDENT)))
                .toList());
    assertEquals(List.of(CONTROLLER), suggest(content).getFirst().components());
  }

  @Test
  void theInternetAndHighImportanceAreGrounds() {
    assertEquals(1, suggest(firstWith("components", "internetFacing", true)).size());
    assertEquals(1, suggest(firstWith("components", "importance", importance("high"))).size());
    assertEquals(0, suggest(firstWith("components", "importance", importance("low"))).size());
    assertEquals(0, suggest(firstWith("components", "internetFacing", null)).size());
  }

  @Test
  void everyGroundIsNamed() {
    AssessmentContent all = firstWith(harmingTheNeighbour(), "components", "internetFacing", true);
    all = firstWith(all, "components", "importance", importance("high"));
    Suggestion suggestion = suggest(all).getFirst();
    assertEquals(
        "利用者以外（隣人）に被害が及び得ることに加え、インターネットから直接到達できることに加え、重要度が高いため、優先して対策を講じることを提案する。",
        suggestion.reason().ja());
    assertEquals(
        "It is suggested to treat it first, because it may harm others than the user (隣人), and the"
            + " internet reaches it directly, and its importance is high.",
        suggestion.reason().en());
  }

  @Test
  void moreGroundsComeFirstThenHarmThenTheInternetThenImportance() {
    Component first = content().components().getFirst();
    List<Component> components =
        List.of(
            with(named(first, 1), "importance", importance("high")),
            with(named(first, 2), "internetFacing", true),
            first,
            with(with(named(first, 3), "internetFacing", true), "importance", importance("high")));
    AssessmentContent content = with(harmingTheNeighbour(), "components", components);
    assertEquals(
        List.of(new UUID(2, 13), CONTROLLER, new UUID(2, 12), new UUID(2, 11)),
        suggest(content).stream().map(each -> each.components().getFirst()).toList());
  }

  private static Component named(Component component, int id) {
    return with(component, "id", new UUID(2, 10 + id));
  }

  private static Component.Importance importance(String level) {
    return new Component.Importance(level, Text.japanese("基準"), Text.japanese("理由"));
  }

  private static AssessmentContent harmingTheNeighbour() {
    AssessmentContent content =
        and(
            content(),
            "stakeholders",
            with(
                with(
                    with(content().stakeholders().getLast(), "id", NEIGHBOUR),
                    "name",
                    Text.japanese("隣人")),
                "affectedParty",
                true));
    return firstWith(content, "incidents", "stakeholder", NEIGHBOUR);
  }

  private static List<Suggestion> suggest(AssessmentContent content) {
    return Suggestions.of(content, EditionFixture.edition()).stream()
        .filter(suggestion -> suggestion.kind().equals(Suggestion.ASSET))
        .toList();
  }
}
