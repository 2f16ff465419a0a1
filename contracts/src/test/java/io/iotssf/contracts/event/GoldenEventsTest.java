package io.iotssf.contracts.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The golden examples, the records and the schemas say the same. */
class GoldenEventsTest {

  private record Kind(String name, String type, Class<?> data) {}

  private static final Kind EDITION_PUBLISHED =
      new Kind("edition-published", EditionPublished.TYPE, EditionPublished.class);

  private static final Set<Kind> KINDS =
      Set.of(
          EDITION_PUBLISHED,
          new Kind("additions-changed", AdditionsChanged.TYPE, AdditionsChanged.class),
          new Kind("assessment-changed", AssessmentChanged.TYPE, AssessmentChanged.class),
          new Kind("assignees-changed", AssigneesChanged.TYPE, AssigneesChanged.class),
          new Kind("revision-approved", RevisionApproved.TYPE, RevisionApproved.class),
          new Kind("deliverables-ready", DeliverablesReady.TYPE, DeliverablesReady.class),
          new Kind("deliverables-failed", DeliverablesFailed.TYPE, DeliverablesFailed.class));

  /** Fields added within v1; older events lack them. */
  private static final Set<String> ADDED_LATER =
      Set.of("assignees-changed/data/role", "assignees-changed/data/roles");

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  @TestFactory
  Stream<DynamicTest> theRecordWritesTheGoldenExampleAgain() {
    return each(
        kind -> {
          var golden = golden(kind);
          var type = JSON.getTypeFactory().constructParametricType(CloudEvent.class, kind.data());
          CloudEvent<?> event = JSON.convertValue(golden, type);
          assertEquals(golden, JSON.readTree(JSON.writeValueAsString(event)));
          assertEquals(kind.type(), event.type());
        });
  }

  @TestFactory
  Stream<DynamicTest> theSchemaAcceptsTheGoldenExampleAndMoreFields() {
    return each(
        kind -> {
          var event = golden(kind);
          ((ObjectNode) event.get("data")).put("addedLater", true);
          assertEquals(Set.of(), problems(kind, event));
        });
  }

  @TestFactory
  Stream<DynamicTest> theSchemaRefusesAnEventThatLacksAnyField() {
    return each(
        kind -> {
          var golden = golden(kind);
          for (String parent : Set.of("", "/data")) {
            for (var field : golden.at(parent).properties()) {
              String path = parent + "/" + field.getKey();
              ObjectNode spoiled = golden.deepCopy();
              ((ObjectNode) spoiled.at(parent)).remove(field.getKey());
              boolean optional = ADDED_LATER.contains(kind.name() + path);
              assertEquals(optional, problems(kind, spoiled).isEmpty(), path);
            }
          }
        });
  }

  @Test
  void theRoleOfAStakeholderMayBeNullButNothingElseThanText() throws IOException {
    var kind = new Kind("assignees-changed", AssigneesChanged.TYPE, AssigneesChanged.class);
    var event = golden(kind);
    var data = (ObjectNode) event.get("data");
    data.putNull("role");
    assertEquals(Set.of(), problems(kind, event));
    data.put("role", 7);
    assertFalse(problems(kind, event).isEmpty());
    data.put("role", "");
    assertFalse(problems(kind, event).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> noAbsoluteAddressIsADataref() {
    return each(
        kind -> {
          var event = golden(kind);
          if (event.at("/data").has("dataref")) {
            ((ObjectNode) event.get("data")).put("dataref", "https://elsewhere.test/x");
            assertFalse(problems(kind, event).isEmpty());
          }
          assertTrue(event.has("data"));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/internal/v1/editions/draft",
        "/internal/v1/editions/draft/releases/",
        "/internal/v1/editions/draft/releases/0",
        "/internal/v1/editions/draft/releases/01",
        "/internal/v1/editions/draft/releases/2/..",
        "/internal/v1/editions/releases/2"
      })
  void anEditionIsPulledByTheReleaseOnly(String dataref) throws IOException {
    var event = golden(EDITION_PUBLISHED);
    ((ObjectNode) event.get("data")).put("dataref", dataref);
    assertFalse(problems(EDITION_PUBLISHED, event).isEmpty());
  }

  @Test
  void releasesAreWholeNumbersFromOne() throws IOException {
    var event = golden(EDITION_PUBLISHED);
    var data = (ObjectNode) event.get("data");
    data.put("release", 1);
    assertEquals(Set.of(), problems(EDITION_PUBLISHED, event));
    data.put("release", 0);
    assertFalse(problems(EDITION_PUBLISHED, event).isEmpty());
    data.put("release", 1.5);
    assertFalse(problems(EDITION_PUBLISHED, event).isEmpty());
    data.put("release", "1");
    assertFalse(problems(EDITION_PUBLISHED, event).isEmpty());
  }

  private interface Check {
    void of(Kind kind) throws IOException;
  }

  private static Stream<DynamicTest> each(Check check) {
    return KINDS.stream().map(kind -> DynamicTest.dynamicTest(kind.name(), () -> check.of(kind)));
  }

  private static Set<ValidationMessage> problems(Kind kind, JsonNode event) throws IOException {
    try (var stream = resource("schema/" + kind.name() + ".schema.json")) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(stream);
      return schema.validate(
          event, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }
  }

  private static JsonNode golden(Kind kind) throws IOException {
    try (var stream = resource("golden/" + kind.name() + ".json")) {
      return JSON.readTree(stream);
    }
  }

  private static InputStream resource(String path) {
    return Objects.requireNonNull(
        CloudEvent.class.getResourceAsStream("/io/iotssf/contracts/" + path), path);
  }
}
