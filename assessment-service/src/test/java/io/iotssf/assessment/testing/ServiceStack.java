package io.iotssf.assessment.testing;

import io.iotssf.kit.migration.MigrateDatabase;
import io.iotssf.localstack.LocalStack;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL with this service's schema, a real Kafka, and a catalogue to pull from. */
public class ServiceStack implements QuarkusTestResourceLifecycleManager {
  private static final String DATABASE = "assessment";

  private @Nullable LocalStack stack;
  private @Nullable CatalogStub catalog;

  @Override
  public Map<String, String> start() {
    LocalStack started =
        LocalStack.builder()
            .directory(Path.of("target", "stack"))
            .withPostgres()
            .withKafka()
            .start();
    CatalogStub stub = new CatalogStub();
    stack = started;
    catalog = stub;
    MigrateDatabase.migrate(
        started.jdbcUrl(DATABASE), "assessment_owner", started.password("assessment_owner"));
    return configuration(started, stub);
  }

  private static Map<String, String> configuration(LocalStack stack, CatalogStub catalog) {
    var configuration = new HashMap<String, String>();
    configuration.put("iotssf.database.url", stack.jdbcUrl(DATABASE));
    for (String role : new String[] {"app", "relay", "owner", "eraser", "backup"}) {
      configuration.put(
          "iotssf.database." + role + ".password", stack.password(DATABASE + "_" + role));
    }
    configuration.put("iotssf.kafka.bootstrap.servers", stack.bootstrapServers());
    configuration.put("iotssf.catalog.url", catalog.url());
    configuration.put("iotssf.oidc.issuer", catalog.url());
    configuration.put("quarkus.oidc-client.token-path", catalog.url() + "/token");
    configuration.put("iotssf.service.client.secret", "secret-of-the-test");
    configuration.put("iotssf.cursor.key", "a key of the tests, long enough to sign with");
    return configuration;
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(catalog, new TestInjector.MatchesType(CatalogStub.class));
  }

  @Override
  public void stop() {
    if (catalog != null) {
      catalog.close();
    }
    if (stack != null) {
      stack.close();
    }
  }
}
