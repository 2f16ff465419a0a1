package io.iotssf.report.stack;

import io.iotssf.kit.migration.MigrateDatabase;
import io.iotssf.localstack.LocalStack;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL and Kafka with the migrated database, and a stand-in neighbour. */
public final class ReportStack implements QuarkusTestResourceLifecycleManager {
  private static final String PREFIX = "iotssf.test.report.";

  private @Nullable LocalStack stack;
  private @Nullable Neighbour neighbour;

  @Override
  public Map<String, String> start() {
    LocalStack started =
        LocalStack.builder()
            .directory(Path.of("target", "stack"))
            .withPostgres()
            .withKafka()
            .start();
    Neighbour beside = new Neighbour();
    stack = started;
    neighbour = beside;
    MigrateDatabase.migrate(
        started.jdbcUrl("report"), "report_owner", started.password("report_owner"));
    publish(started, beside);
    return Map.of(
        "iotssf.database.url", started.jdbcUrl("report"),
        "iotssf.database.app.password", started.password("report_app"),
        "iotssf.test.database.owner.password", started.password("report_owner"),
        "iotssf.database.relay.password", started.password("report_relay"),
        "iotssf.kafka.bootstrap.servers", started.bootstrapServers(),
        "iotssf.oidc.issuer", beside.address() + "/realms/iot-ssf",
        "iotssf.assessment.url", beside.address(),
        "iotssf.service.client.secret", "a-secret-of-this-test",
        "iotssf.cursor.key", "a-cursor-key-of-this-test-of-32-bytes");
  }

  @Override
  public void stop() {
    if (neighbour != null) {
      neighbour.close();
    }
    if (stack != null) {
      stack.close();
    }
  }

  /** Kafka's address for the test itself. */
  public static String bootstrapServers() {
    return System.getProperty(PREFIX + "kafka");
  }

  /** The database's address for the test itself. */
  public static String jdbcUrl() {
    return System.getProperty(PREFIX + "database");
  }

  /** The password of a database role. */
  public static String password(String role) {
    return System.getProperty(PREFIX + role);
  }

  /** The test runs in another class loader, which shares the system's properties only. */
  private static void publish(LocalStack stack, Neighbour neighbour) {
    System.setProperty(PREFIX + "kafka", stack.bootstrapServers());
    System.setProperty(PREFIX + "database", stack.jdbcUrl("report"));
    System.setProperty(PREFIX + "neighbour", neighbour.address());
    for (String role : List.of("report_app", "report_owner", "report_relay")) {
      System.setProperty(PREFIX + role, stack.password(role));
    }
  }
}
