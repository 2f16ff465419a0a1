package io.iotssf.catalog.loading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.kit.json.Sha256;
import org.junit.jupiter.api.Test;

/** On the real data files. */
class TheEditionIsCompleteAndStableTest {

  @Test
  void theSameFilesGiveTheSameBytesAndHash() {
    var once = AssembledEdition.of(CatalogueFiles.draft());
    var again = AssembledEdition.of(CatalogueFiles.draft());
    assertArrayEquals(once.bytes(), again.bytes());
    assertEquals(Sha256.hex(once.bytes()), once.sha256());
  }

  @Test
  void anotherWordGivesAnotherHash() {
    var files = CatalogueFiles.draft();
    object(files, "/requirements/0/text").put("ja", "別の文");
    assertNotEquals(
        AssembledEdition.of(CatalogueFiles.draft()).sha256(), AssembledEdition.of(files).sha256());
  }

  @Test
  void whatTheScanLostIsFilledInTheEditionAndNullAsPrinted() {
    var edition = AssembledEdition.of(CatalogueFiles.draft());
    assertEquals("in-operation", edition.applied().requirements().get(36).perspective());
    assertEquals(null, edition.literal().requirements().get(36).perspective());
    assertEquals(43, edition.literal().requirements().size());
  }

  @Test
  void aHoleStopsTheStart() {
    var files = CatalogueFiles.draft();
    object(files, "/requirements/0").remove("target");
    refuses(files, "Nothing stands at draft/requirements/0/target.");
  }

  @Test
  void aReferenceToNothingStopsTheStart() {
    refusesReference("/requirements/0", "perspective", "draft-a-1-01");
    refusesReference("/requirements/5", "phase", "draft-a-1-06");
    refusesReference("/useCases/0", "applyingEntity", "gas-water-heater");
    refusesReference("/useCases/0/componentThreats/0", "threat", "draft-t2-01");
    refusesReference("/useCases/0/componentThreats/0", "component", "draft-t2-01");
    refusesReference("/useCases/0/ratings/0", "level", "draft-rating-recovery");
    refusesReference("/useCases/0/ratings/0", "axis", "draft-rating-recovery");
    refusesReference("/useCases/0/requirementRows/0", "stakeholder", "draft-t3-01");
    refusesReference("/useCases/0/requirementRows/0", "requirementId", "draft-t3-01");
    refusesReference("/useCases/0/measureRows/0", "stakeholder", "draft-t4-01");
    refusesReference("/useCases/0/measureRows/0", "requirementRow", "draft-t4-01");
  }

  @Test
  void aFieldThatTheContractDoesNotKnowStopsTheStart() {
    var files = CatalogueFiles.draft();
    object(files, "/requirements/0").put("colour", "red");
    assertThrows(CatalogueFault.class, () -> AssembledEdition.of(files));
  }

  private static void refusesReference(String holder, String field, String id) {
    var files = CatalogueFiles.draft();
    object(files, holder).put(field, "nothing");
    refuses(files, id + " mentions nothing, which there is not.");
  }

  private static void refuses(ObjectNode files, String message) {
    var fault = assertThrows(CatalogueFault.class, () -> AssembledEdition.of(files));
    assertEquals(message, fault.getMessage());
  }

  private static ObjectNode object(ObjectNode files, String pointer) {
    return (ObjectNode) files.at(pointer);
  }
}
