package io.iotssf.catalog;

import static io.iotssf.catalog.Callers.TOKENS;
import static io.iotssf.catalog.Callers.bearer;
import static io.iotssf.catalog.Organisation.MEASURES;
import static io.iotssf.catalog.Organisation.REQUIREMENTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.contracts.catalog.AdditionsDocument;
import io.iotssf.contracts.catalog.CustomRequirement;
import io.iotssf.contracts.event.AdditionsChanged;
import io.iotssf.contracts.event.Topics;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.json.Sha256;
import io.iotssf.kit.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What the other services hear of additions, and what they then pull. */
@QuarkusTest
class AdditionEventsIT {
  @Inject
  @ConfigProperty(name = "iotssf.kafka.bootstrap.servers")
  String broker;

  private final Organisation organisation = Organisation.fresh();

  @Test
  void everyChangeIsAnnouncedAndTheLastRemovalMakesTheTopicForget() throws Exception {
    String requirement = organisation.addRequirement("要件");
    String measure = organisation.addMeasure(requirement, "対策");
    organisation.patch(REQUIREMENTS + "/" + requirement, "*", Map.of("target", "procedure"));
    organisation.delete(MEASURES + "/" + measure, "*").then().statusCode(204);
    organisation.delete(REQUIREMENTS + "/" + requirement, "*").then().statusCode(204);
    var records = awaitRecords(6);
    for (int version = 1; version <= 5; version++) {
      JsonNode event = Json.contract().readTree(records.get(version - 1).value());
      var data = Json.contract().treeToValue(event.get("data"), AdditionsChanged.class);
      assertEquals(AdditionsChanged.TYPE, event.get("type").asText());
      assertEquals(organisation.id(), event.get("tenantid").asText());
      assertEquals(version, data.version());
      assertEquals(AdditionDocuments.path(organisation, version), data.dataref());
      byte[] document = AdditionDocuments.pull(organisation, version).asByteArray();
      assertEquals(data.sha256(), Sha256.hex(document));
    }
    assertNull(records.get(5).value());
    assertEquals(List.of(), List.of(records.get(5).headers().toArray()));
    organisation.addRequirement("また");
    assertEquals(6, data(awaitRecords(7).get(6)).version());
  }

  @Test
  void aDocumentHasEveryRowOfItsVersionForEver() throws IOException {
    String first = organisation.addRequirement("一");
    String second = organisation.addRequirement("二");
    byte[] before = AdditionDocuments.pull(organisation, 2).asByteArray();
    organisation.patch(REQUIREMENTS + "/" + first, "*", Map.of("text", Map.of("ja", "一改")));
    organisation.delete(REQUIREMENTS + "/" + second, "*").then().statusCode(204);
    assertEquals(List.of("一"), texts(document(1)));
    assertEquals(List.of("一", "二"), texts(document(2)));
    assertEquals(List.of("一改", "二"), texts(document(3)));
    assertEquals(List.of("一改"), texts(document(4)));
    assertEquals(organisation.id(), document(4).tenant());
    assertEquals(4, document(4).version());
    assertEquals(
        new String(before, java.nio.charset.StandardCharsets.UTF_8),
        AdditionDocuments.pull(organisation, 2).asString());
  }

  @Test
  void whatWasRefusedIsNotAnnouncedAndLeavesNoGap() {
    organisation.addRequirement("一");
    organisation.post(REQUIREMENTS, Organisation.requirement(" ")).then().statusCode(422);
    organisation.addRequirement("二");
    assertEquals(
        IntStream.rangeClosed(1, 2).mapToObj(Long::valueOf).toList(),
        awaitRecords(2).stream()
            .map(AdditionEventsIT::data)
            .map(AdditionsChanged::version)
            .toList());
  }

  @Test
  void onlyAssessmentServicePullsAndOnlyWhatThereIs() {
    organisation.addRequirement("一");
    String path = AdditionDocuments.path(organisation, 1);
    assertEquals(200, AdditionDocuments.pull(organisation, 1).statusCode());
    assertEquals(403, bearer(TOKENS.ofService("report-service")).get(path).statusCode());
    assertEquals(403, organisation.as(Role.ASSESSOR).get(path).statusCode());
    for (long version : new long[] {0, 2, -1, Long.MAX_VALUE}) {
      assertEquals(404, AdditionDocuments.pull(organisation, version).statusCode());
    }
    assertEquals(404, AdditionDocuments.pull(Organisation.fresh(), 1).statusCode());
    var tag = AdditionDocuments.pull(organisation, 1).header("ETag");
    bearer(TOKENS.ofService("assessment-service"))
        .header("If-None-Match", tag)
        .get(path)
        .then()
        .statusCode(304);
  }

  private AdditionsDocument document(long version) throws IOException {
    return Json.contract()
        .readValue(
            AdditionDocuments.pull(organisation, version).asByteArray(), AdditionsDocument.class);
  }

  private static List<String> texts(AdditionsDocument document) {
    return document.requirements().stream()
        .map(CustomRequirement::text)
        .map(text -> text.ja())
        .toList();
  }

  private static AdditionsChanged data(ConsumerRecord<String, String> record) {
    try {
      return Json.contract()
          .treeToValue(
              Json.contract().readTree(record.value()).get("data"), AdditionsChanged.class);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private List<ConsumerRecord<String, String>> awaitRecords(int count) {
    Map<String, Object> settings = Map.of("bootstrap.servers", broker);
    var text = new StringDeserializer();
    var found = new ArrayList<ConsumerRecord<String, String>>();
    try (var consumer = new KafkaConsumer<>(settings, text, text)) {
      var partitions =
          consumer.partitionsFor(Topics.CATALOG).stream()
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Awaitility.await()
          .atMost(Duration.ofSeconds(20))
          .until(
              () -> {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                  if (AdditionsChanged.key(organisation.id()).equals(record.key())) {
                    found.add(record);
                  }
                }
                return found.size() >= count;
              });
    }
    assertTrue(found.size() == count, found::toString);
    return found;
  }
}
