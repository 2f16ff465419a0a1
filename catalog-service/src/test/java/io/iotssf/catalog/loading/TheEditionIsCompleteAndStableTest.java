package io.iotssf.catalog.loading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.kit.json.Sha256;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the editions that the service brings, and on the sample. */
class TheEditionIsCompleteAndStableTest {
  @TempDir Path directory;

  @Test
  void theSameFilesGiveTheSameBytesAndHash() {
    var once = EditionFolders.read(List.of());
    var again = EditionFolders.read(List.of());
    for (int i = 0; i < once.size(); i++) {
      assertArrayEquals(once.get(i).bytes(), again.get(i).bytes());
      assertEquals(Sha256.hex(once.get(i).bytes()), once.get(i).sha256());
    }
  }

  @Test
  void whatTheScanLostIsFilledInTheEditionAndNullAsPrinted() {
    var draft = EditionFolders.read(List.of()).getFirst();
    assertEquals("in-operation", draft.applied().requirements().get(36).perspective());
    assertEquals(null, draft.literal().requirements().get(36).perspective());
    assertEquals(43, draft.literal().requirements().size());
  }

  @Test
  void anotherWordIsAnotherEditionAndAnotherErratumOrTranslationIsNot() {
    var before = read(SampleEdition.in(directory.resolve("before")));
    var word =
        read(
            SampleEdition.in(directory.resolve("word"))
                .object(
                    "use-cases/1-street-lamp.json",
                    useCase -> ((ObjectNode) useCase.at("/overview/0/text")).put("ja", "別の文。")));
    var english =
        read(
            SampleEdition.in(directory.resolve("english"))
                .list(
                    "translations.json",
                    pairs -> ((ObjectNode) pairs.get(0)).put("en", "other words")));
    var erratum =
        read(
            SampleEdition.in(directory.resolve("erratum"))
                .object(
                    "errata/release-1.json",
                    release ->
                        ((ObjectNode) release.at("/errata/0"))
                            .put("corrected", "before-operation")));
    var crosswalk =
        read(
            SampleEdition.in(directory.resolve("crosswalk"))
                .list(
                    "crosswalk.json",
                    pairs -> ((ObjectNode) pairs.at("/0/reason")).put("ja", "別の理由。")));
    assertNotEquals(before.literalSha256(), word.literalSha256());
    assertEquals(before.literalSha256(), crosswalk.literalSha256());
    assertNotEquals(before.sha256(), crosswalk.sha256());
    assertEquals(before.literalSha256(), english.literalSha256());
    assertEquals(before.literalSha256(), erratum.literalSha256());
    assertNotEquals(before.sha256(), english.sha256());
    assertNotEquals(before.sha256(), erratum.sha256());
  }

  private static AssembledEdition read(SampleEdition sample) {
    return ReadEdition.from(sample.folder(), Set.of("draft/draft-a-1-23"));
  }
}
