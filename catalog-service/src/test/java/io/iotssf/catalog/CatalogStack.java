package io.iotssf.catalog;

import io.iotssf.kit.migration.MigrateDatabase;
import io.iotssf.localstack.LocalStack;
import io.iotssf.localstack.Ports;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A migrated database and a broker of their own, on free ports, for the service under test. */
public class CatalogStack implements QuarkusTestResourceLifecycleManager {
  static final String CURSOR_KEY = "a key of the tests, long enough to sign with";

  private static final String DATABASE = "catalog";

  private @Nullable LocalStack stack;

  @Override
  public Map<String, String> start() {
    stack = startIn(Path.of("target/stack"));
    return Map.of(
        "iotssf.database.url",
        stack.jdbcUrl(DATABASE),
        "iotssf.database.app.password",
        stack.password("catalog_app"),
        "iotssf.database.relay.password",
        stack.password("catalog_relay"),
        "iotssf.database.owner.password",
        stack.password("catalog_owner"),
        "iotssf.kafka.bootstrap.servers",
        stack.bootstrapServers(),
        "iotssf.oidc.issuer",
        "https://issuer.test",
        "iotssf.cursor.key",
        CURSOR_KEY,
        "quarkus.http.test-port",
        "0",
        "quarkus.management.test-port",
        "0");
  }

  @Override
  public void stop() {
    Objects.requireNonNull(stack).close();
  }

  /** An empty stack whose catalogue database has the newest schema. */
  static LocalStack startIn(Path directory) {
    LocalStack left = LocalStack.at(directory, Ports.free());
    left.close();
    left.empty();
    var started =
        LocalStack.builder()
            .directory(directory)
            .ports(Ports.free())
            .withPostgres()
            .withKafka()
            .start();
    MigrateDatabase.migrate(
        started.jdbcUrl(DATABASE), "catalog_owner", started.password("catalog_owner"));
    return started;
  }
}
