package io.iotssf.assessment.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The topics as another service sees them. */
public final class Bus {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Bus() {}

  /** Sends a record as it is; without a value it is a tombstone. */
  public static void send(String topic, String key, @Nullable String value) {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", servers(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, key, value)).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while sending", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Not sent", e);
    }
  }

  /** Reads a topic from its start until enough records match. */
  public static List<ConsumerRecord<String, String>> read(
      String topic, int count, Predicate<ConsumerRecord<String, String>> matches) {
    var found = new ArrayList<ConsumerRecord<String, String>>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers",
                servers(),
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest"),
            new StringDeserializer(),
            new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (found.size() < count && System.nanoTime() < end) {
        consumer
            .poll(Duration.ofMillis(200))
            .forEach(
                record -> {
                  if (matches.test(record)) {
                    found.add(record);
                  }
                });
      }
    }
    return List.copyOf(found);
  }

  private static String servers() {
    return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
  }
}
