package io.iotssf.kit.tenant;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/**
 * The kit as a service of its own, without the database and the broker, which no test here asks.
 */
public class KitAlone implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.ofEntries(
        Map.entry("quarkus.application.name", "service-kit"),
        Map.entry("quarkus.arc.exclude-types", "io.iotssf.kit.outbox.*"),
        Map.entry("quarkus.datasource.username", "nobody"),
        Map.entry("quarkus.datasource.relay.username", "nobody"),
        Map.entry("iotssf.database.url", "jdbc:postgresql://127.0.0.1:1/none"),
        Map.entry("iotssf.database.app.password", "none"),
        Map.entry("iotssf.database.relay.password", "none"),
        Map.entry("iotssf.kafka.bootstrap.servers", "127.0.0.1:1"),
        Map.entry("iotssf.cursor.key", "a key of the tests, long enough to sign with"),
        // Each test has its own keys: they are fetched more often than once in ten minutes.
        Map.entry("quarkus.oidc.token.forced-jwk-refresh-interval", "0S"));
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(IssuerUnderTest.class));
  }
}
