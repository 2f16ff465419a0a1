package io.iotssf.localstack.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.iotssf.localstack.SharedStack;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsIT {
  private static final Map<String, Object> SETTINGS =
      Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, SharedStack.get().bootstrapServers());

  @Test
  void everyTopicHasItsDeadLetterTopic() throws Exception {
    try (Admin admin = Admin.create(SETTINGS)) {
      assertEquals(
          Set.of(
              "iotssf.catalog.v1",
              "iotssf.catalog.v1.dlq",
              "iotssf.assessment.v1",
              "iotssf.assessment.v1.dlq",
              "iotssf.report.v1",
              "iotssf.report.v1.dlq"),
          admin.listTopics().names().get());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "iotssf.catalog.v1, compact",
    "iotssf.catalog.v1.dlq, delete",
    "iotssf.assessment.v1, delete",
    "iotssf.report.v1, delete"
  })
  void onlyTheCatalogueIsCompacted(String topic, String policy) throws Exception {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    try (Admin admin = Admin.create(SETTINGS)) {
      var configs = admin.describeConfigs(List.of(resource)).values();
      var config = Objects.requireNonNull(configs.get(resource)).get();
      assertEquals(policy, config.get("cleanup.policy").value());
    }
  }

  @Test
  void topicsHaveSeveralPartitions() throws Exception {
    try (Admin admin = Admin.create(SETTINGS)) {
      var topics = admin.describeTopics(List.of("iotssf.assessment.v1")).allTopicNames().get();
      assertEquals(
          6, Objects.requireNonNull(topics.get("iotssf.assessment.v1")).partitions().size());
    }
  }

  @Test
  void aMisspeltTopicIsNotMade() {
    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            SharedStack.get().bootstrapServers(),
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            500);
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      var sent = producer.send(new ProducerRecord<>("iotssf.assesment.v1", "key", "value"));
      Throwable failure = assertThrows(ExecutionException.class, sent::get).getCause();
      assertInstanceOf(TimeoutException.class, failure);
    }
  }
}
