package io.iotssf.catalog.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every code and id that a row names exists, once the errata are applied. */
class EveryReferenceResolvesTest {
  private final ObjectNode edition = CatalogueFixture.edition();

  @BeforeEach
  void applyErrata() {
    ErrataFixture.apply(edition);
  }

  @Test
  void everyReferenceNamesSomethingThatExists() {
    Map<String, Set<String>> known = known();
    List<String> unknown = new ArrayList<>();
    collect(edition.get("requirements"), known, unknown);
    collect(edition.get("useCases"), known, unknown);
    collect(edition.get("framework"), known, unknown);
    assertEquals(List.of(), unknown);
  }

  @Test
  void everyLevelAndViewpointBelongsToItsAxis() {
    for (JsonNode rating : gasWaterHeater().get("ratings")) {
      JsonNode axis =
          edition
              .get("framework")
              .get("axes")
              .valueStream()
              .filter(candidate -> candidate.get("id").equals(rating.get("axis")))
              .findFirst()
              .orElseThrow();
      assertTrue(ids(axis.get("levels")).contains(rating.get("level").asText()));
      assertEquals(
          CatalogueFixture.texts(axis.get("viewpoints"), "id"),
          CatalogueFixture.texts(rating.get("reasons"), "viewpoint"));
    }
  }

  @Test
  void everySubBulletBelongsToABulletOfItsRow() {
    for (JsonNode row : gasWaterHeater().get("measureRows")) {
      Set<String> measures = ids(row.get("measures"));
      assertEquals(row.get("measures").size(), measures.size(), "ids of measures are unique");
      for (JsonNode measure : row.get("measures")) {
        assertTrue(measure.get("id").asText().startsWith(row.get("id").asText() + "-"));
        assertEquals(measure.get("kind").asText().equals("bullet"), isTopLevel(measure), "parent");
        assertTrue(
            measure.path("parent").isNull() || measures.contains(measure.get("parent").asText()));
      }
    }
  }

  /** A note on the row as a whole has no parent, either. */
  private static boolean isTopLevel(JsonNode measure) {
    return measure.path("parent").isNull() && !measure.get("kind").asText().equals("note");
  }

  @Test
  void aRowOfTablesFourToSevenAgreesWithTheRowOfTableThreeThatItDecides() {
    JsonNode rows = gasWaterHeater().get("requirementRows");
    for (JsonNode decided : gasWaterHeater().get("measureRows")) {
      if (decided.path("requirementRow").isTextual()) {
        JsonNode row =
            rows.valueStream()
                .filter(candidate -> candidate.get("id").equals(decided.get("requirementRow")))
                .findFirst()
                .orElseThrow();
        for (String field : List.of("perspective", "target", "stakeholder", "requirementId")) {
          assertEquals(row.get(field), decided.get(field), decided.get("id").asText() + field);
        }
      }
    }
  }

  private void collect(JsonNode node, Map<String, Set<String>> known, List<String> unknown) {
    node.properties()
        .forEach(
            field -> {
              Set<String> ids = known.getOrDefault(field.getKey(), Set.of());
              if (!ids.isEmpty() && !values(field.getValue()).stream().allMatch(ids::contains)) {
                unknown.add(node.path("id").asText() + " " + field);
              }
            });
    node.forEach(child -> collect(child, known, unknown));
  }

  private Map<String, Set<String>> known() {
    JsonNode framework = edition.get("framework");
    Set<String> stakeholders = ids(gasWaterHeater().get("stakeholders"));
    Set<String> threats = ids(edition.get("threats"));
    Set<String> components = ids(gasWaterHeater().get("components"));
    return Map.ofEntries(
        Map.entry("document", ids(edition.get("sources"))),
        Map.entry("axis", ids(framework.get("axes"))),
        Map.entry("perspective", ids(framework.get("perspectives"))),
        Map.entry("target", ids(framework.get("targets"))),
        Map.entry("phase", ids(framework.get("phases"))),
        Map.entry("applyingEntity", stakeholders),
        Map.entry("stakeholder", stakeholders),
        Map.entry("threat", threats),
        Map.entry("threats", threats),
        Map.entry("component", components),
        Map.entry("requirementId", ids(edition.get("requirements"))),
        Map.entry("requirementRow", ids(gasWaterHeater().get("requirementRows"))));
  }

  private static List<String> values(JsonNode value) {
    if (value.isNull()) {
      return List.of();
    }
    return value.isArray()
        ? value.valueStream().map(JsonNode::asText).toList()
        : List.of(value.asText());
  }

  private static Set<String> ids(JsonNode array) {
    return new HashSet<>(CatalogueFixture.texts(array, "id"));
  }

  private JsonNode gasWaterHeater() {
    return Objects.requireNonNull(edition.get("useCases").get(0));
  }
}
