package io.iotssf.catalog.loading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON Schema of the data files: one file, a definition for each kind of file. */
final class EditionSchemas {
  private static final String FILE = "catalogue/edition.schema.json";
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final ObjectNode ALL = read();
  private static final Map<String, JsonSchema> BY_KIND = new ConcurrentHashMap<>();

  private EditionSchemas() {}

  /** What does not fit the definition of this kind: messages by JSON pointer. */
  static Map<String, String> faults(String kind, JsonNode tree) {
    Map<String, String> faults = new LinkedHashMap<>();
    for (ValidationMessage message :
        BY_KIND.computeIfAbsent(kind, EditionSchemas::schema).validate(tree)) {
      String pointer = pointer(message);
      faults.merge(pointer, sentence(pointer, message), (one, other) -> one + " " + other);
    }
    return faults;
  }

  private static String pointer(ValidationMessage message) {
    StringBuilder pointer = new StringBuilder();
    var path = message.getInstanceLocation();
    for (int i = 0; i < path.getNameCount(); i++) {
      pointer.append('/').append(path.getElement(i));
    }
    return pointer.toString();
  }

  /** The validator's message without its own way of writing the place. */
  private static String sentence(String pointer, ValidationMessage message) {
    String words = message.getMessage();
    String said = words.substring(words.indexOf(": ") + 2);
    return (pointer.isEmpty() ? "" : pointer + ": ") + said + ".";
  }

  private static JsonSchema schema(String kind) {
    ObjectNode schema = ALL.deepCopy();
    schema.put("$ref", "#/$defs/" + kind);
    return FACTORY.getSchema(schema);
  }

  private static ObjectNode read() {
    try (InputStream file = EditionSchemas.class.getClassLoader().getResourceAsStream(FILE)) {
      return (ObjectNode) EditionFiles.STRICT.readTree(Objects.requireNonNull(file, FILE));
    } catch (IOException e) {
      throw new CatalogueFault("The schema of the data files cannot be read.", e);
    }
  }
}
