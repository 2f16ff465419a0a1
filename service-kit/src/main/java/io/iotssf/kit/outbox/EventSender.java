package io.iotssf.kit.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sends a batch to Kafka and waits until the broker has acknowledged it. */
@Singleton
class EventSender {

  private static final Logger LOG = Logger.getLogger(EventSender.class);
  private static final String CLOUD_EVENTS_JSON = "application/cloudevents+json; charset=UTF-8";

  private final KafkaProducer<String, String> producer;

  EventSender(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    this.producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ProducerConfig.ACKS_CONFIG, "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                ProducerConfig.LINGER_MS_CONFIG, 5,
                ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000),
            new StringSerializer(),
            new StringSerializer());
  }

  /**
   * Sends the events in order.
   *
   * @return how many, counted from the first, the broker acknowledged without a gap
   */
  int send(List<WaitingEvent> events) throws InterruptedException {
    List<Future<RecordMetadata>> pending = events.stream().map(this::send).toList();
    producer.flush();
    int acknowledged = 0;
    try {
      for (Future<RecordMetadata> future : pending) {
        future.get();
        acknowledged++;
      }
    } catch (ExecutionException e) {
      LOG.warnf(
          "%d of %d events wait for the broker: %s",
          pending.size() - acknowledged, pending.size(), e.getCause());
    }
    return acknowledged;
  }

  private Future<RecordMetadata> send(WaitingEvent event) {
    var record = new ProducerRecord<>(event.topic(), event.key(), event.payload());
    if (event.payload() != null) {
      record
          .headers()
          .add(
              "content-type",
              CLOUD_EVENTS_JSON.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
    return producer.send(record);
  }

  void close() {
    producer.close(Duration.ofSeconds(5));
  }
}
