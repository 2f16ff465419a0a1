package io.iotssf.catalog.loading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** In which line of which file something stands. */
final class Locations {
  private static final String EDITION = "edition.json";

  private final ObjectMapper mapper;
  private final Map<String, Map<String, Integer>> lines = new HashMap<>();
  private final Map<String, Place> ids = new HashMap<>();

  Locations(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * A place in a folder.
   *
   * @param line from 1
   */
  record Place(String file, int line) {}

  /**
   * Reads a file and remembers its lines.
   *
   * @throws IOException when it is no JSON
   */
  JsonNode read(String file, byte[] bytes) throws IOException {
    JsonNode tree = mapper.readTree(bytes);
    Map<String, Integer> found = new HashMap<>();
    try (JsonParser parser = mapper.createParser(bytes)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        note(file, parser, token, found);
      }
    }
    lines.put(file, found);
    return tree;
  }

  /** The line of a JSON pointer, or of the nearest place around it. */
  int line(String file, String pointer) {
    Map<String, Integer> known = lines.getOrDefault(file, Map.of());
    String nearest = pointer;
    while (!known.containsKey(nearest) && !nearest.isEmpty()) {
      nearest = nearest.substring(0, nearest.lastIndexOf('/'));
    }
    return known.getOrDefault(nearest, 1);
  }

  /** The row with this id; the folder's {@code edition.json} when no file has it. */
  Place ofId(String id) {
    return ids.getOrDefault(id, new Place(EDITION, 1));
  }

  private void note(String file, JsonParser parser, JsonToken token, Map<String, Integer> found)
      throws IOException {
    if (token == JsonToken.FIELD_NAME || token.isStructEnd()) {
      return;
    }
    int line = parser.currentTokenLocation().getLineNr();
    found.putIfAbsent(parser.getParsingContext().pathAsPointer().toString(), line);
    if (token == JsonToken.VALUE_STRING && "id".equals(parser.currentName())) {
      ids.putIfAbsent(parser.getText(), new Place(file, line));
    }
  }
}
