package io.iotssf.kit.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequiredSettingsTest {

  @Test
  void everyReferenceWithoutAValueIsNamedAsTheVariableToSet() {
    assertEquals(
        Set.of("IOTSSF_DATABASE_APP_PASSWORD", "IOTSSF_OIDC_ISSUER"),
        RequiredSettings.missing(
            config(
                Map.of(
                    "quarkus.datasource.password", "${iotssf.database.app.password}",
                    "quarkus.oidc.auth-server-url", "${iotssf.oidc.issuer}/x",
                    "quarkus.datasource.jdbc.url", "${iotssf.database.url}",
                    "iotssf.database.url", "jdbc:postgresql://127.0.0.1/x"))));
  }

  @Test
  void aReferenceWithADefaultIsNotMissed() {
    assertEquals(
        Set.of(), RequiredSettings.missing(config(Map.of("a", "${iotssf.some.thing:none}"))));
  }

  private static SmallRyeConfig config(Map<String, String> values) {
    return new SmallRyeConfigBuilder()
        .addDefaultInterceptors()
        .withSources(new PropertiesConfigSource(values, "test", 100))
        .build();
  }
}
