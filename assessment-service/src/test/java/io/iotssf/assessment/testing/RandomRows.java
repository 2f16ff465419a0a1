package io.iotssf.assessment.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.RiskRating;
import io.iotssf.kit.json.Json;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows of any kind by chance: mostly such as people send, sometimes such as nobody may. They follow
 * from the records of the contracts, so a field that is added later is tried as well.
 */
final class RandomRows {
  private static final Set<String> NOT_GIVEN = Set.of("id", "key", "source", "assignees");
  private static final List<String> WORDS =
      List.of(
          "言葉",
          "改行\nと\tタブ",
          "引用符 \" と \\ と / と '",
          "<script>&amp;</script>",
          "👩‍👩‍👧 ｶﾀｶﾅ é é",
          "x".repeat(4000));
  private static final List<String> JUNK =
      List.of("", " ", "a\u0000b", "a\u202eb", "x".repeat(4001), "weather", "-1", "null");
  private static final List<String> IMPLEMENTATION = List.of("planned", "partial", "implemented");
  private static final List<String> THREATS = List.of("misuse", "information-leak", "spoofing");

  /** The codes of a field, by its record and its name, or by its name alone. */
  private static final Map<String, List<String>> CODES =
      Map.ofEntries(
          Map.entry("aspect", List.of("overview", "premise", "caveat")),
          Map.entry("address", List.of("https://example.org/a?b=c")),
          Map.entry("roles", List.of("iot-provider", "solution-supplier", "end-user")),
          Map.entry("userKind", List.of("consumer", "business")),
          Map.entry("axis", List.of("difficulty-of-recovery", "economic-impact")),
          Map.entry("difficulty-of-recovery/level", List.of("limited", "serious", "fatal")),
          Map.entry("economic-impact/level", List.of("limited", "serious", "catastrophic")),
          Map.entry("difficulty-of-recovery/viewpoint", List.of("privacy", "safety")),
          Map.entry("economic-impact/viewpoint", List.of("duration", "substitutability")),
          Map.entry("Importance/level", List.of("high", "medium", "low")),
          Map.entry("agents", List.of("attacker", "insider")),
          Map.entry("threats", THREATS),
          Map.entry("threat", THREATS),
          Map.entry("perspective", List.of("before-operation", "in-operation", "social-support")),
          Map.entry("target", List.of("organization-people", "procedure", "system")),
          Map.entry("decision", List.of("adopted", "not-adopted", "not-applicable")),
          Map.entry("priority", List.of("high", "medium", "low")),
          Map.entry("status", IMPLEMENTATION),
          Map.entry(
              "ImplementationRequest/status",
              List.of("sent", "sent", "sent", "agreed", "declined")),
          Map.entry("ConcreteMeasure/kind", List.of("bullet", "sub-bullet", "note")),
          Map.entry("Priority/kind", List.of("asset", "measure")),
          Map.entry("requirementId", List.of(EditionFixture.REQUIREMENT)),
          Map.entry("requirementRow", List.of("t3-01", "t3-02")),
          Map.entry("topic", List.of("setup", "safe-use", "contact", "update", "disposal")),
          Map.entry("uri", List.of("https://example.org/report", "urn:uuid:1")),
          Map.entry("sha256", List.of("0a".repeat(32))),
          Map.entry("checkedBy", List.of("somebody")));

  /** The collection whose ids a field holds; all others hold ids of stakeholders. */
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("Connection/from", "components"),
          Map.entry("Connection/to", "components"),
          Map.entry("DataFlow/from", "components"),
          Map.entry("DataFlow/to", "components"),
          Map.entry("component", "components"),
          Map.entry("components", "components"),
          Map.entry("decision", "requirementDecisions"),
          Map.entry("parent", "measures"),
          Map.entry("incidents", "incidents"),
          Map.entry("ratings", "riskRatings"));

  private final Random random;
  private final JsonNode assessment;
  private String axis = "economic-impact";

  /**
   * @param assessment the whole of it, from which the ids are that rows name
   */
  RandomRows(Random random, JsonNode assessment) {
    this.random = random;
    this.assessment = assessment;
  }

  /** A row to add. */
  ObjectNode row(PartKind<?> kind) {
    ObjectNode row = object(kind.type(), false);
    if (random.nextInt(4) == 0) {
      row.put("id", new UUID(random.nextLong(), random.nextLong()).toString());
    }
    return row;
  }

  /** A merge patch of some of the fields. */
  ObjectNode patch(PartKind<?> kind, JsonNode before) {
    axis = before.path("axis").asText(axis);
    ObjectNode whole = object(kind.type(), true);
    List<String> fields = new ArrayList<>();
    whole.fieldNames().forEachRemaining(fields::add);
    int most = 1 + random.nextInt(2);
    while (fields.size() > most) {
      whole.remove(fields.remove(random.nextInt(fields.size())));
    }
    return whole;
  }

  /** Words that a person may write. */
  String words() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  /** What nobody may write. */
  String junk() {
    return JUNK.get(random.nextInt(JUNK.size()));
  }

  private ObjectNode object(Class<?> type, boolean withNulls) {
    ObjectNode object = Json.contract().createObjectNode();
    for (RecordComponent component : type.getRecordComponents()) {
      boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      if (NOT_GIVEN.contains(component.getName())) {
        continue;
      }
      if (!optional || random.nextInt(3) == 0) {
        object.set(
            component.getName(), value(type, component.getName(), component.getGenericType()));
      } else if (withNulls) {
        object.putNull(component.getName());
      }
    }
    return object;
  }

  /** Whose risk it is; what belongs together is tried together, or nearly all would be refused. */
  private RiskRating.Subject subject() {
    return switch (random.nextInt(4)) {
      case 0 -> RiskRating.Subject.system();
      case 1 -> new RiskRating.Subject("device", uuid("components"), Text.japanese(words()));
      case 2 -> new RiskRating.Subject("device", uuid("stakeholders"), null);
      default -> RiskRating.Subject.stakeholder(uuid("stakeholders"));
    };
  }

  private UUID uuid(String collection) {
    return UUID.fromString(id(collection));
  }

  private JsonNode value(Class<?> owner, String name, Type type) {
    if (random.nextInt(60) == 0) {
      return Json.contract().getNodeFactory().textNode(junk());
    }
    if (type instanceof ParameterizedType list) {
      ArrayNode array = Json.contract().createArrayNode();
      for (int count = random.nextInt(3); count > 0; count--) {
        array.add(value(owner, name, list.getActualTypeArguments()[0]));
      }
      return array;
    }
    return Json.contract().valueToTree(plain(owner, name, (Class<?>) type));
  }

  private Object plain(Class<?> owner, String name, Class<?> type) {
    if (type == String.class) {
      return code(owner, name);
    }
    if (type == RiskRating.Subject.class) {
      return subject();
    }
    if (type == UUID.class) {
      return id(NAMED.getOrDefault(owner.getSimpleName() + "/" + name, named(name)));
    }
    if (type == Text.class) {
      return new Text(words(), random.nextBoolean() ? words() : null);
    }
    if (type == LocalDate.class) {
      return LocalDate.of(2000 + random.nextInt(200), 1 + random.nextInt(12), 1).toString();
    }
    return type.isRecord() ? object(type, false) : number(name, type);
  }

  /** Agreement is a beginning's exception. */
  private Object number(String name, Class<?> type) {
    if (type == Integer.class) {
      return random.nextInt(99);
    }
    return name.startsWith("agreedBy") ? random.nextInt(5) == 0 : random.nextBoolean();
  }

  private static String named(String name) {
    return NAMED.getOrDefault(name, "stakeholders");
  }

  private String code(Class<?> owner, String name) {
    List<String> codes =
        CODES.getOrDefault(
            owner.getSimpleName() + "/" + name,
            CODES.getOrDefault(axis + "/" + name, CODES.getOrDefault(name, WORDS.subList(0, 1))));
    String code = codes.get(random.nextInt(codes.size()));
    if (name.equals("axis")) {
      axis = code;
    }
    return code;
  }

  private String id(String collection) {
    JsonNode rows = assessment.path(collection);
    return rows.isEmpty() || random.nextInt(30) == 0
        ? RowSample.NOBODY
        : rows.get(random.nextInt(rows.size())).path("id").asText();
  }
}
