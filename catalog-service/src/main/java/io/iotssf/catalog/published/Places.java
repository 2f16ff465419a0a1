package io.iotssf.catalog.published;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every object of an edition that has an id, found by that id. */
public final class Places {
  private final Map<String, List<Place>> byId = new HashMap<>();

  public Places(ObjectNode edition) {
    collect(edition.path("introduction"), null, null);
    collect(edition.path("framework"), null, null);
    collect(edition.path("threats"), null, null);
    collect(edition.path("requirements"), null, null);
    for (JsonNode useCase : edition.path("useCases")) {
      String id = useCase.path("id").asText();
      add(id, new Place((ObjectNode) useCase, id, id));
      useCase.forEach(part -> collect(part, null, id));
    }
  }

  /** All places with this id; empty when there is none. */
  public List<Place> of(String id) {
    return byId.getOrDefault(id, List.of());
  }

  private void collect(JsonNode node, @Nullable String row, @Nullable String useCase) {
    String holder = row;
    if (node instanceof ObjectNode object && object.path("id").isTextual()) {
      String id = object.path("id").asText();
      holder = row == null ? id : row;
      add(id, new Place(object, holder, useCase));
    }
    for (JsonNode child : node) {
      collect(child, holder, useCase);
    }
  }

  private void add(String id, Place place) {
    byId.computeIfAbsent(id, unseen -> new ArrayList<>()).add(place);
  }
}
