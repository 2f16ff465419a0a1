package io.iotssf.localstack.kafka;

import io.iotssf.localstack.StackException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics of the services and their dead-letter topics. */
final class Topics {
  private static final int PARTITIONS = 6;
  private static final short REPLICAS = 1;
  private static final long PATIENCE_SECONDS = 60;
  private static final String DEAD_LETTERS = ".dlq";
  private static final String CATALOG = "iotssf.catalog.v1";
  private static final List<String> NAMES =
      List.of(CATALOG, "iotssf.assessment.v1", "iotssf.report.v1");

  private Topics() {}

  /** Makes those that are missing. */
  static void ensure(String bootstrapServers) {
    Properties settings = new Properties();
    settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    try (Admin admin = Admin.create(settings)) {
      Set<String> there = admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      List<NewTopic> missing = all().filter(t -> !there.contains(t.name())).toList();
      admin.createTopics(missing).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new StackException("Kafka runs, but its topics could not be made.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while making topics.", e);
    }
  }

  private static Stream<NewTopic> all() {
    return NAMES.stream().flatMap(name -> Stream.of(topic(name), topic(name + DEAD_LETTERS)));
  }

  /**
   * The catalogue keeps the last record of each key for ever; the others keep their default
   * retention.
   */
  private static NewTopic topic(String name) {
    String cleanup =
        name.equals(CATALOG)
            ? TopicConfig.CLEANUP_POLICY_COMPACT
            : TopicConfig.CLEANUP_POLICY_DELETE;
    return new NewTopic(name, PARTITIONS, REPLICAS)
        .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, cleanup));
  }
}
