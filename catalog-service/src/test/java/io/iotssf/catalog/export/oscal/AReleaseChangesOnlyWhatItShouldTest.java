package io.iotssf.catalog.export.oscal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.catalog.export.FullEdition;
import io.iotssf.catalog.loading.LoadedCatalogue;
import io.iotssf.catalog.published.Catalogue;
import io.iotssf.kit.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AReleaseChangesOnlyWhatItShouldTest {
  private static final String RELEASE_2 =
      """
      {"number": 2, "note": {"ja": "第二の読み。", "en": "The second reading."},
       "errata": [{"id": "lamp-e-2", "kind": "misread", "affects": "text",
         "target": "lamp-m-1-2", "field": "text.ja", "literal": "設定の記録",
         "corrected": "設定の記録の保存", "reason": {"ja": "誤読。", "en": "Misread."},
         "confidence": "high", "origin": "scan", "source": {"document": "lamp"}}]}
      """;

  @TempDir Path first;
  @TempDir Path second;

  @Test
  void theSameCatalogueIsTheSameBytes() {
    Catalogue loaded = before();
    Catalogue again = LoadedCatalogue.with(first);
    assertArrayEquals(catalog(loaded, "draft"), catalog(again, "draft"));
    assertArrayEquals(catalog(loaded, "lamp"), catalog(again, "lamp"));
  }

  @Test
  void theCorrectedWordsTheReleaseAndTheDocumentsOwnUuid() throws IOException {
    Set<String> changed =
        differences(
            "",
            Json.contract().readTree(catalog(before(), "lamp")),
            Json.contract().readTree(catalog(after(), "lamp")));
    String example = "/catalog/groups/0/controls/0/parts/2";
    assertEquals(
        new TreeSet<>(
            Set.of(
                "/catalog/uuid",
                "/catalog/metadata/version",
                "/catalog/metadata/props/1/value",
                example + "/parts/0/parts/0/prose",
                example + "/props/11")),
        changed);
  }

  @Test
  void aDocumentThatQuotesItToo() throws IOException {
    JsonNode before = Json.contract().readTree(catalog(before(), "draft"));
    JsonNode after = Json.contract().readTree(catalog(after(), "draft"));
    assertNotEquals(before.at("/catalog/uuid"), after.at("/catalog/uuid"));
    assertEquals(before.at("/catalog/back-matter"), after.at("/catalog/back-matter"));
    assertEquals(before.at("/catalog/metadata/parties"), after.at("/catalog/metadata/parties"));
  }

  private Catalogue before() {
    return LoadedCatalogue.with(FullEdition.in(first));
  }

  private Catalogue after() {
    return LoadedCatalogue.with(
        FullEdition.edition(second)
            .write("errata/release-2.json", RELEASE_2)
            .object("edition.json", edition -> edition.withObject("/counts").put("errata", 2))
            .folder());
  }

  private static byte[] catalog(Catalogue catalogue, String edition) {
    return OscalCatalog.bytes(catalogue, catalogue.edition(edition).orElseThrow(), null);
  }

  /** Pointers of all values that differ; a value that one side lacks is one of them. */
  private static Set<String> differences(String pointer, JsonNode one, JsonNode other) {
    Set<String> found = new TreeSet<>();
    if (one.isValueNode() || one.isMissingNode() || other.isMissingNode()) {
      if (!one.equals(other)) {
        found.add(pointer);
      }
      return found;
    }
    for (int i = 0; one.isArray() && i < Math.max(one.size(), other.size()); i++) {
      found.addAll(differences(pointer + "/" + i, one.path(i), other.path(i)));
    }
    Set<String> names = new TreeSet<>();
    one.fieldNames().forEachRemaining(names::add);
    other.fieldNames().forEachRemaining(names::add);
    names.forEach(
        name -> found.addAll(differences(pointer + "/" + name, one.path(name), other.path(name))));
    return found;
  }
}
