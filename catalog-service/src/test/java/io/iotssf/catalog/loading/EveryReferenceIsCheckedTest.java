package io.iotssf.catalog.loading;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each field that names something is tried with a name that nothing has. */
class EveryReferenceIsCheckedTest {
  private static final String NOTHING = "no-such-thing";

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({"/1/perspective, draft-a-1-02", "/1/target, draft-a-1-02", "/6/phase, draft-a-1-07"})
  void ofARequirement(String field, String row) {
    SampleEdition.ofBrought("draft", directory)
        .change("requirements.json", list -> spoil(list, field));
    assertRefused("%s mentions %s, which there is not.".formatted(row, NOTHING));
  }

  @ParameterizedTest
  @CsvSource({
    "/edition, gas-water-heater",
    "/applyingEntity, gas-water-heater",
    "/componentThreats/1/component, draft-t2-02",
    "/componentThreats/1/threat, draft-t2-02",
    "/ratings/1/axis, draft-rating-economic",
    "/ratings/1/level, draft-rating-economic",
    "/ratings/1/reasons/0/viewpoint, draft-rating-economic",
    "/requirementRows/0/perspective, draft-t3-01",
    "/requirementRows/0/target, draft-t3-01",
    "/requirementRows/0/stakeholder, draft-t3-01",
    "/requirementRows/0/threats/0, draft-t3-01",
    "/requirementRows/0/requirementId, draft-t3-01",
    "/measureRows/2/perspective, draft-t4-03",
    "/measureRows/2/target, draft-t4-03",
    "/measureRows/2/stakeholder, draft-t4-03",
    "/measureRows/2/requestedBy, draft-t4-03",
    "/measureRows/2/requirementId, draft-t4-03",
    "/measureRows/2/requirementRow, draft-t4-03",
    "/measureRows/23/measures/1/parent, draft-t4-25-m1-s1",
    "/priorities/1/components/0, draft-priority-2",
    "/priorities/1/requirementId, draft-priority-2"
  })
  void ofTheCaseOfTheDraft(String field, String row) {
    var draft = SampleEdition.ofBrought("draft", directory);
    draft.object("use-cases/1-gas-water-heater.json", useCase -> spoil(useCase, field));
    assertRefused("%s mentions %s, which there is not.".formatted(row, NOTHING));
  }

  @ParameterizedTest
  @CsvSource({
    "/selection/readerGroups/0, home-gas-water-heater",
    "/incidents/1/stakeholder, overview-1-i-2",
    "/incidents/1/threats/0, overview-1-i-2",
    "/incidents/1/components/0, overview-1-i-2",
    "/ratings/0/subject, overview-1-r-iot-provider-recovery",
    "/policies/1/beneficiary, overview-1-pol-2",
    "/policies/1/addressee, overview-1-pol-2",
    "/policies/1/requirements/0/requirementId, overview-1-pol-2"
  })
  void ofACaseOfTheOverview(String field, String row) {
    var overview = SampleEdition.ofBrought("overview", directory);
    overview.object("use-cases/1-home-gas-water-heater.json", useCase -> spoil(useCase, field));
    assertRefused("%s mentions %s, which there is not.".formatted(row, NOTHING));
  }

  @ParameterizedTest
  @CsvSource("/incidents/1/notes/0, overview-4-i-2")
  void ofAnIncidentToItsNotes(String field, String row) {
    var overview = SampleEdition.ofBrought("overview", directory);
    overview.object(
        "use-cases/4-chemical-plant-distillation.json", useCase -> spoil(useCase, field));
    assertRefused("%s mentions %s, which there is not.".formatted(row, NOTHING));
  }

  @ParameterizedTest
  @CsvSource({
    "introduction.json, /background/0/source/document, overview-f-02",
    "framework.json, /axes/0/source/document, difficulty-of-recovery",
    "threats.json, /0/source/document, information-leak",
    "requirements.json, /0/source/document, overview-r-001"
  })
  void ofARowToItsSource(String file, String field, String row) {
    SampleEdition.ofBrought("overview", directory).change(file, tree -> spoil(tree, field));
    assertRefused("%s quotes %s, which edition.json does not list.".formatted(row, NOTHING));
  }

  private static void spoil(JsonNode file, String field) {
    int last = field.lastIndexOf('/');
    switch (file.at(field.substring(0, last))) {
      case ObjectNode row -> row.put(field.substring(last + 1), NOTHING);
      case ArrayNode list -> list.set(Integer.parseInt(field.substring(last + 1)), NOTHING);
      default -> throw new IllegalArgumentException(field);
    }
  }

  private void assertRefused(String message) {
    var fault = assertThrows(CatalogueFault.class, () -> ReadEdition.from(directory, Set.of()));
    assertTrue(
        fault.faults().stream().map(Fault::message).anyMatch(message::equals), fault::getMessage);
  }
}
