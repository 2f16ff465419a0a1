package io.iotssf.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.kit.json.Json;
import io.iotssf.localstack.LocalStack;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** What really stands in the broker and in the outbox. */
final class PublishedEvents {
  private PublishedEvents() {}

  /** Every record of a topic, up to its end at the time of the call. */
  static List<JsonNode> of(LocalStack stack, String topic) {
    Map<String, Object> settings = Map.of("bootstrap.servers", stack.bootstrapServers());
    var text = new StringDeserializer();
    try (var consumer = new KafkaConsumer<>(settings, text, text)) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(found -> new TopicPartition(topic, found.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long expected = consumer.endOffsets(partitions).values().stream().mapToLong(n -> n).sum();
      var events = new ArrayList<JsonNode>();
      while (events.size() < expected) {
        consumer.poll(Duration.ofSeconds(1)).forEach(record -> events.add(json(record.value())));
      }
      return events;
    }
  }

  /** Waits until the relay has sent what was appended, and something was. */
  static void awaitEmptyOutbox(LocalStack stack) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                query(
                        stack,
                        "select count(*) filter (where published_at is null) || '/' || (count(*) > 0)"
                            + " from outbox")
                    .equals("0/true"));
  }

  static String storedHash(LocalStack stack, String edition) {
    return query(stack, "select sha256 from edition_release where edition = '" + edition + "'");
  }

  private static String query(LocalStack stack, String sql) {
    try (var connection =
            DriverManager.getConnection(
                stack.jdbcUrl("catalog"), "catalog_backup", stack.password("catalog_backup"));
        var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode json(String text) {
    try {
      return Json.contract().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
