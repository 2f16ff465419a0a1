package io.iotssf.catalog.export.oscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.catalog.export.FullEdition;
import io.iotssf.catalog.loading.LoadedCatalogue;
import io.iotssf.catalog.published.Catalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the judges do not look at: ids across documents, and where links lead. */
class EveryOscalIdResolvesTest {
  private static final String TOKEN = "(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*";
  private static final String UUID_5 =
      "[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

  @TempDir static Path folder;

  private static List<OscalFile> files = List.of();

  @BeforeAll
  static void write() {
    Catalogue catalogue = LoadedCatalogue.with(FullEdition.in(folder.resolve("edition")));
    files = OscalFile.all(catalogue, folder.resolve("oscal"));
  }

  static List<OscalFile> documents() {
    return files;
  }

  static List<OscalFile> profiles() {
    return files.stream().filter(file -> file.kind().equals("profile")).toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyIdIsATokenAndStandsOnce(OscalFile file) {
    List<String> ids = values(file.content(), "id");
    assertTrue(ids.size() > 2);
    ids.forEach(id -> assertTrue(id.matches(TOKEN), id));
    assertEquals(ids.size(), new HashSet<>(ids).size());
    List<String> uuids = values(file.content(), "uuid");
    uuids.forEach(uuid -> assertTrue(uuid.matches(UUID_5), uuid));
    assertEquals(uuids.size(), new HashSet<>(uuids).size());
  }

  @Test
  void noTwoDocumentsShareTheirUuid() {
    Set<String> uuids =
        files.stream().map(file -> file.content().get("uuid").asText()).collect(Collectors.toSet());
    assertEquals(files.size(), uuids.size());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkLeadsSomewhere(OscalFile file) {
    JsonNode content = file.content();
    Set<String> known = new HashSet<>(values(content.get("back-matter"), "uuid"));
    known.addAll(controls(content));
    List<JsonNode> links =
        content.findValues("links").stream().flatMap(EveryOscalIdResolvesTest::each).toList();
    assertFalse(links.isEmpty());
    for (JsonNode link : links) {
      String target = link.get("href").asText().substring(1);
      assertTrue(known.contains(target), target);
      if (link.has("resource-fragment")) {
        String fragment = link.get("resource-fragment").asText();
        assertTrue(controls(catalogBehind(content, target)).contains(fragment), fragment);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyResourceIsPointedAtOrCited(OscalFile file) {
    JsonNode content = file.content();
    String words = content.toString();
    for (JsonNode resource : content.at("/back-matter/resources")) {
      boolean linked = words.contains("#" + resource.get("uuid").asText());
      assertTrue(linked || resource.get("props").toString().contains("\"reference\""));
    }
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aProfileSelectsAndAltersWhatItsCatalogHas(OscalFile file) {
    JsonNode profile = file.content();
    JsonNode imported = profile.at("/imports/0");
    JsonNode catalog = catalogBehind(profile, imported.get("href").asText().substring(1));
    List<String> selected = new ArrayList<>();
    imported.at("/include-controls/0/with-ids").forEach(id -> selected.add(id.asText()));
    assertFalse(selected.isEmpty());
    assertTrue(controls(catalog).containsAll(selected), selected::toString);
    List<String> altered = values(profile.at("/modify"), "control-id");
    assertTrue(selected.containsAll(altered), altered::toString);
    assertEquals(altered.size(), new HashSet<>(altered).size());
    assertEquals(
        "urn:uuid:" + catalog.get("uuid").asText(),
        profile.at("/back-matter/resources/0/document-ids/0/identifier").asText());
  }

  /** The catalog that a resource of a document stands for. */
  private static JsonNode catalogBehind(JsonNode document, String resource) {
    JsonNode found =
        each(document.at("/back-matter/resources"))
            .filter(candidate -> candidate.get("uuid").asText().equals(resource))
            .findFirst()
            .orElseThrow();
    String href = found.at("/rlinks/0/href").asText();
    Map<String, JsonNode> catalogs =
        files.stream()
            .filter(file -> file.kind().equals("catalog"))
            .collect(Collectors.toMap(OscalFile::edition, OscalFile::content));
    JsonNode catalog = catalogs.get(href.replaceAll(".*export\\?format=oscal&edition=", ""));
    return Objects.requireNonNull(catalog, href);
  }

  private static List<String> controls(JsonNode content) {
    return content.findValues("controls").stream()
        .flatMap(EveryOscalIdResolvesTest::each)
        .map(control -> control.get("id").asText())
        .toList();
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static List<String> values(JsonNode node, String field) {
    List<String> values = new ArrayList<>();
    if (node.isObject() && node.path(field).isTextual()) {
      values.add(node.get(field).asText());
    }
    node.forEach(child -> values.addAll(values(child, field)));
    return values;
  }
}
