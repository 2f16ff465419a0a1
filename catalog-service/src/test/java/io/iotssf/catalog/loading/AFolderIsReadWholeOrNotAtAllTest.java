package io.iotssf.catalog.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fault is told by file and line, so that its author mends them in one go. */
class AFolderIsReadWholeOrNotAtAllTest {
  private static final String CASE = "use-cases/1-street-lamp.json";
  private static final Set<String> DRAFT = Set.of("draft/draft-a-1-23");

  @TempDir Path directory;
  private SampleEdition sample;

  @BeforeEach
  void copy() {
    sample = SampleEdition.in(directory);
  }

  @Test
  void theSampleItselfIsRead() {
    var edition = ReadEdition.from(directory, DRAFT);
    assertEquals("lamp", edition.applied().id());
    assertEquals(90, edition.position());
    assertEquals(1, edition.applied().release());
    assertEquals("changing default passwords", edition.applied().requirements().get(0).text().en());
    assertEquals(null, edition.literal().useCases().get(0).requirementRows().get(1).perspective());
    assertEquals(
        "in-operation", edition.applied().useCases().get(0).requirementRows().get(1).perspective());
  }

  @Test
  void aFileThatIsNoJsonIsNamedWithItsLine() {
    sample.write("threats.json", "[\n  {\"id\": ]\n");
    refuses(
        "threats.json:2: Unexpected character (']' (code 93)): expected a valid value"
            + " (JSON String, Number, Array, Object or token 'null', 'true' or 'false')");
  }

  @Test
  void aMissingFileAndAStrangeOneAreNamed() throws Exception {
    java.nio.file.Files.move(directory.resolve("threats.json"), directory.resolve("threat.json"));
    refuses(
        "threat.json:1: This file is none of an edition's; see docs/catalogue.md.",
        "threats.json:1: This file is missing.");
  }

  @Test
  void everyDeviationFromTheSchemaIsToldAtOnce() {
    sample
        .list("requirements.json", list -> ((ObjectNode) list.get(1)).put("colour", "red"))
        .object(CASE, useCase -> useCase.remove("title"));
    refuses(
        "requirements.json:15: /1: property 'colour' is not defined in the schema and the schema"
            + " does not allow additional properties.",
        CASE + ":1: required property 'title' not found.");
  }

  @Test
  void theCountsMustBeThoseOfTheFiles() {
    sample.list("requirements.json", list -> list.remove(1));
    sample.list("crosswalk.json", list -> list.remove(1));
    var faults = faults();
    assertEquals(
        List.of(
            "edition.json says 2 requirements, and the files hold 1.",
            "edition.json says 2 crosswalk, and the files hold 1.",
            "lamp-t-2 mentions lamp-r-2, which there is not."),
        faults.stream().map(Fault::message).toList());
  }

  @Test
  void theCountsMustNotSayLessThanTheFilesHold() {
    sample.object(
        "edition.json", edition -> ((ObjectNode) edition.get("counts")).put("threats", 1));
    assertEquals(
        List.of("edition.json says 1 threats, and the files hold 2."),
        faults().stream().map(Fault::message).toList());
  }

  @Test
  void anIdStandsOnceAndASourceIsKnown() {
    sample.list(
        "requirements.json",
        list -> {
          ((ObjectNode) list.get(1)).put("id", "lamp-r-1");
          ((ObjectNode) list.get(1).get("source")).put("document", "nobody");
        });
    assertEquals(
        List.of(
            "The id lamp-r-1 stands twice in requirements.",
            "lamp-r-1 quotes nobody, which edition.json does not list.",
            "lamp-t-2 mentions lamp-r-2, which there is not.",
            "lamp-x-2 mentions lamp-r-2, which lamp has not."),
        faults().stream().map(Fault::message).toList());
  }

  @Test
  void aReferenceToNothingIsToldWhereItStands() {
    sample.object(
        CASE,
        useCase -> {
          row(useCase, "requirementRows", 0).put("requirementId", "lamp-r-9");
          row(useCase, "measureRows", 0).put("requestedBy", "nobody");
        });
    assertEquals(
        List.of(
            CASE + ": lamp-t-1 mentions lamp-r-9, which there is not.",
            CASE + ": lamp-m-1 mentions nobody, which there is not."),
        faults().stream().map(fault -> fault.file() + ": " + fault.message()).toList());
  }

  @Test
  void anErratumThatDoesNotFitIsToldInItsRelease() {
    sample.object(
        "errata/release-1.json",
        release -> ((ObjectNode) release.at("/errata/0")).put("literal", "before-operation"));
    refuses(
        "errata/release-1.json:8: Erratum lamp-e-1 quotes before-operation, but perspective of"
            + " lamp-t-2 is null.",
        CASE + ":67: Nothing stands at lamp/useCases/0/requirementRows/1/perspective.");
  }

  @Test
  void releasesAreNumberedWithoutAGap() {
    sample.write(
        "errata/release-3.json",
        "{\"number\": 3, \"note\": {\"ja\": \"後。\", \"en\": \"Later.\"}, \"errata\": []}");
    refuses("errata/release-3.json:1: Releases are numbered from 1, so this one is 2.");
  }

  @Test
  void releasesAreReadInTheOrderOfTheirNumbers() {
    for (int number = 2; number <= 10; number++) {
      sample.write(
          "errata/release-%d.json".formatted(number),
          "{\"number\": %d, \"note\": {\"ja\": \"後。\", \"en\": \"Later.\"}, \"errata\": []}"
              .formatted(number));
    }
    assertEquals(10, ReadEdition.from(directory, DRAFT).applied().release());
  }

  @Test
  void aLostCellThatNoErratumFillsIsAHole() {
    sample.object("errata/release-1.json", release -> release.putArray("errata"));
    sample.object("edition.json", edition -> ((ObjectNode) edition.get("counts")).put("errata", 0));
    assertEquals(
        List.of("Nothing stands at lamp/useCases/0/requirementRows/1/perspective."),
        faults().stream().map(Fault::message).toList());
  }

  @Test
  void theSameWordsTranslatedTwiceAreAFault() {
    sample.list("translations.json", list -> list.add(list.get(0).deepCopy()));
    assertEquals(
        List.of("These words are translated twice."),
        faults().stream().map(Fault::message).toList());
  }

  @Test
  void wordsOfOursKeepTheirOwnEnglish() {
    sample.list(
        "translations.json",
        list -> list.addObject().put("ja", "脅威は図にのみある。").put("en", "Other English."));
    refuses("translations.json:7: No text of the edition has exactly these words.");
  }

  @Test
  void aFieldThatStandsTwiceOrWordsAfterTheEndAreAFault() {
    sample.write("threats.json", "[]\n[]");
    sample.write("framework.json", "{\"axes\": [],\n\"axes\": []}");
    assertEquals(
        List.of("framework.json:2", "threats.json:2"),
        faults().stream().map(fault -> fault.file() + ":" + fault.line()).toList());
  }

  @Test
  void aReleaseHasTheSameNumberInItsNameAndInIt() {
    sample.object("errata/release-1.json", release -> release.put("number", 2));
    sample.write(
        "errata/release-3.json",
        "{\"number\": 2, \"note\": {\"ja\": \"後。\", \"en\": \"Later.\"}, \"errata\": []}");
    refuses(
        "errata/release-1.json:2: Releases are numbered from 1, so this one is 1.",
        "errata/release-3.json:1: Releases are numbered from 1, so this one is 2.");
  }

  @Test
  void aTranslationOfNothingIsAFault() {
    sample.list(
        "translations.json", list -> list.addObject().put("ja", "無い文").put("en", "No text."));
    refuses("translations.json:7: No text of the edition has exactly these words.");
  }

  @Test
  void aCrosswalkPointsAtRowsThatExistAndItsTypeFits() {
    sample.list(
        "crosswalk.json",
        list -> {
          ((ObjectNode) list.at("/0/from")).put("row", "draft-a-1-99");
          ((ObjectNode) list.get(1)).put("type", "dropped");
        });
    assertEquals(
        List.of(
            "lamp-x-1 mentions draft-a-1-99, which draft has not.",
            "lamp-x-2 is dropped, and has other ends."),
        faults().stream().map(Fault::message).toList());
  }

  @Test
  void aCorrectionThatCannotStandInItsFieldIsAFault() {
    sample.object(
        "errata/release-1.json",
        release ->
            ((ObjectNode) release.at("/errata/0")).put("field", "nothing/here").putNull("literal"));
    assertEquals(
        "Erratum lamp-e-1 corrects to what cannot stand in nothing/here.",
        faults().getFirst().message());
  }

  private static ObjectNode row(ObjectNode useCase, String list, int index) {
    return (ObjectNode) useCase.get(list).get(index);
  }

  private List<Fault> faults() {
    return assertThrows(CatalogueFault.class, () -> ReadEdition.from(directory, DRAFT)).faults();
  }

  private void refuses(String... faults) {
    assertEquals(List.of(faults), faults().stream().map(Fault::toString).toList());
  }

  @Test
  void anIdIsTakenByOneEditionOnly() {
    var fault =
        assertThrows(
            CatalogueFault.class,
            () -> ReadEdition.from(directory, Set.of("draft/draft-a-1-23", "other/street-lamp")));
    assertEquals(
        List.of("The id street-lamp is taken by another edition."),
        fault.faults().stream().map(Fault::message).toList());
  }
}
