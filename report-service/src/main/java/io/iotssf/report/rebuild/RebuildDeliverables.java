package io.iotssf.report.rebuild;

import io.iotssf.contracts.event.Topics;
import io.iotssf.report.rendering.model.RendererVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Drops every deliverable and every known assignment of all tenants, and has the events of
 * assessment-service read again from the beginning: when the service starts next it builds them
 * anew, byte by byte the same as long as its renderer is of the same version. The service must not
 * run meanwhile. What was begun and did not come to its end can be begun again.
 */
public final class RebuildDeliverables {
  private static final String GROUP = "report-service";

  private static final int NOT_NOW = 1;
  private static final String OTHER_BYTES = "--other-bytes";

  /** In an order that the foreign keys allow. */
  private static final List<String> REBUILT =
      List.of("rendition_content", "rendition", "deliverable", "assignee", "assignment", "inbox");

  private RebuildDeliverables() {}

  /**
   * Needs the addresses of database and broker, and the owner's password, in the environment.
   *
   * @param arguments {@code --other-bytes} where documents of another renderer may be replaced
   */
  public static void main(String... arguments)
      throws SQLException, ExecutionException, InterruptedException {
    try (Admin kafka = Admin.create(Map.of("bootstrap.servers", Surroundings.kafka()));
        Connection database = Surroundings.database()) {
      requireNobodyReads(kafka);
      if (!List.of(arguments).contains(OTHER_BYTES)) {
        requireSameRenderer(database);
      }
      long dropped = drop(database);
      readFromTheBeginning(kafka);
      Surroundings.say(
          "%d deliverables dropped. Start report-service: it builds them anew.", dropped);
    } catch (IllegalStateException notNow) {
      Surroundings.say("%s", String.valueOf(notNow.getMessage()));
      System.exit(NOT_NOW);
    }
  }

  private static void requireNobodyReads(Admin kafka)
      throws ExecutionException, InterruptedException {
    int members =
        kafka.describeConsumerGroups(List.of(GROUP)).all().get().values().stream()
            .mapToInt(group -> group.members().size())
            .sum();
    if (members > 0) {
      throw new IllegalStateException(
          "report-service still runs, or was killed within the last ten seconds. Stop it, then try"
              + " again; nothing was dropped.");
    }
  }

  private static void requireSameRenderer(Connection database) throws SQLException {
    try (PreparedStatement others =
        database.prepareStatement("select count(*) from deliverable where renderer_version <> ?")) {
      others.setString(1, RendererVersion.CURRENT);
      try (ResultSet count = others.executeQuery()) {
        count.next();
        if (count.getLong(1) > 0) {
          throw new IllegalStateException(
              "%d deliverables were built by another version of the renderer, and would have other bytes. Nothing was dropped. Rebuild with the service that built them; or say %s if nobody needs theirs."
                  .formatted(count.getLong(1), OTHER_BYTES));
        }
      }
    }
  }

  private static long drop(Connection database) throws SQLException {
    database.setAutoCommit(false);
    long deliverables = 0;
    try (Statement statement = database.createStatement()) {
      for (String table : REBUILT) {
        int rows = statement.executeUpdate("delete from " + table);
        deliverables += "deliverable".equals(table) ? rows : 0;
      }
    }
    database.commit();
    return deliverables;
  }

  private static void readFromTheBeginning(Admin kafka)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetSpec> partitions =
        kafka.describeTopics(List.of(Topics.ASSESSMENT)).allTopicNames().get().values().stream()
            .flatMap(topic -> topic.partitions().stream())
            .collect(
                Collectors.toMap(
                    partition -> new TopicPartition(Topics.ASSESSMENT, partition.partition()),
                    partition -> OffsetSpec.earliest()));
    Map<TopicPartition, OffsetAndMetadata> beginning =
        kafka.listOffsets(partitions).all().get().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, entry -> new OffsetAndMetadata(entry.getValue().offset())));
    kafka.alterConsumerGroupOffsets(GROUP, beginning).all().get();
  }
}
