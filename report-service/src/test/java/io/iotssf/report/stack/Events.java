package io.iotssf.report.stack;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.contracts.event.AssigneesChanged;
import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.contracts.event.RevisionApproved;
import io.iotssf.contracts.event.Topics;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.json.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Says what assessment-service would say, and reads what stands on the bus. */
public final class Events {
  private Events() {}

  /** Path of a revision at assessment-service. */
  public static String path(RevisionDocument revision) {
    return "/internal/v1/tenants/%s/assessments/%s/revisions/%d"
        .formatted(revision.tenant(), revision.assessment(), revision.revision());
  }

  /** Has the revision served, and announces it. */
  public static CloudEvent<RevisionApproved> approve(RevisionDocument revision) {
    byte[] bytes = Json.bytes(revision);
    NeighbourControl.serve(path(revision), bytes);
    CloudEvent<RevisionApproved> event = approved(revision, path(revision), Sha256.hex(bytes));
    send(revision.tenant() + "/" + revision.assessment(), Json.text(event));
    return event;
  }

  /** An announcement that may be spoiled. */
  public static CloudEvent<RevisionApproved> approved(
      RevisionDocument revision, String dataref, String sha256) {
    return CloudEvent.of(
        "/assessment-service",
        RevisionApproved.TYPE,
        revision.assessment().toString(),
        Instant.now(),
        revision.tenant(),
        new RevisionApproved(
            revision.assessment(), revision.revision(), revision.version(), dataref, sha256));
  }

  /** Says who is assigned to a stakeholder, with the role that the stakeholder has. */
  public static void assign(
      RevisionDocument revision, UUID stakeholder, long version, String... subjects) {
    List<String> roles = rolesOf(revision, stakeholder);
    assign(
        revision, stakeholder, roles.isEmpty() ? null : roles.getFirst(), roles, version, subjects);
  }

  /**
   * Says who is assigned to a stakeholder of those roles.
   *
   * @param role null for a stakeholder without a role
   * @param roles null as in an event of before there were several
   */
  public static void assign(
      RevisionDocument revision,
      UUID stakeholder,
      @Nullable String role,
      @Nullable List<String> roles,
      long version,
      String... subjects) {
    CloudEvent<AssigneesChanged> event =
        CloudEvent.of(
            "/assessment-service",
            AssigneesChanged.TYPE,
            revision.assessment().toString(),
            Instant.now(),
            revision.tenant(),
            new AssigneesChanged(
                revision.assessment(),
                version,
                stakeholder,
                stakeholder.equals(revision.content().applyingEntity()),
                List.of(subjects),
                role,
                roles));
    send(revision.tenant() + "/" + revision.assessment(), Json.text(event));
  }

  private static List<String> rolesOf(RevisionDocument revision, UUID stakeholder) {
    return revision.content().stakeholders().stream()
        .filter(party -> party.id().equals(stakeholder))
        .findFirst()
        .orElseThrow()
        .roles();
  }

  /** Puts a record on the topic of assessment-service. */
  public static void send(String key, @Nullable String value) {
    try (var producer =
        new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(Topics.ASSESSMENT, key, value)).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Every record that stands on a topic now. */
  public static List<ConsumerRecord<String, String>> all(String topic) {
    try (var consumer =
        new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long end = consumer.endOffsets(partitions).values().stream().mapToLong(e -> e).sum();
      List<ConsumerRecord<String, String>> records = new ArrayList<>();
      while (records.size() < end) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
      return records;
    }
  }

  private static Map<String, Object> settings() {
    return Map.of("bootstrap.servers", ReportStack.bootstrapServers());
  }
}
