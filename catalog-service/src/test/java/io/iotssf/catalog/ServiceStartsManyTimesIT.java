package io.iotssf.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.contracts.event.EditionPublished;
import io.iotssf.contracts.event.Topics;
import io.iotssf.localstack.LocalStack;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The packaged service, as it is started in earnest. */
class ServiceStartsManyTimesIT {

  @Test
  void twoInstancesAtOnceAndALaterOneAnnounceEachEditionOnce() {
    try (LocalStack stack = CatalogStack.startIn(Path.of("target/stack-of-starts"))) {
      try (var one = PackagedService.start(stack, "one");
          var two = PackagedService.start(stack, "two")) {
        one.awaitReady();
        two.awaitReady();
        assertPublishedOnce(stack);
      }
      try (var later = PackagedService.start(stack, "later")) {
        later.awaitReady();
        assertPublishedOnce(stack);
      }
    }
  }

  private static void assertPublishedOnce(LocalStack stack) {
    PublishedEvents.awaitEmptyOutbox(stack);
    List<JsonNode> events = PublishedEvents.of(stack, Topics.CATALOG);
    assertEquals(
        List.of("draft", "overview"),
        events.stream().map(event -> event.path("subject").asText()).sorted().toList());
    for (JsonNode event : events) {
      String edition = event.path("subject").asText();
      assertEquals(EditionPublished.TYPE, event.path("type").asText());
      assertEquals("publisher", event.path("tenantid").asText());
      assertEquals(1, event.at("/data/release").asInt());
      assertEquals(EditionPublished.dataref(edition, 1), event.at("/data/dataref").asText());
      assertEquals(PublishedEvents.storedHash(stack, edition), event.at("/data/sha256").asText());
    }
  }
}
