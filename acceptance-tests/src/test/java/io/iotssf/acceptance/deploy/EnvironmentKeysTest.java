package io.iotssf.acceptance.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class EnvironmentKeysTest {

  private static final List<String> SERVICES = ProjectFiles.SERVICES;
  private static final Set<String> PORTS = Set.of("QUARKUS_HTTP_PORT", "QUARKUS_MANAGEMENT_PORT");

  private final Cluster cluster = Cluster.dev();

  @ParameterizedTest
  @FieldSource("SERVICES")
  void aDeploymentSetsExactlyWhatItsServiceNeeds(String service) {
    var expected = new TreeSet<>(ServiceConfiguration.of(service).required());
    expected.addAll(PORTS);
    assertEquals(expected, new TreeSet<>(environment(service).keySet()));
  }

  /** A password taken from the neighbouring key would start, and fail at its first use. */
  @ParameterizedTest
  @FieldSource("SERVICES")
  void whatIsSecretComesFromTheKeyOfTheSameName(String service) {
    var secret = Pattern.compile("IOTSSF_(.*(?:PASSWORD|SECRET|_KEY))");
    environment(service)
        .forEach(
            (key, value) -> {
              var name = secret.matcher(key);
              assertEquals(name.matches(), value.startsWith("secret "), key);
              if (name.matches()) {
                var inSecret = name.group(1).toLowerCase(Locale.ROOT).replace('_', '-');
                assertEquals("secret %s-secrets/%s".formatted(service, inSecret), value);
              }
            });
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void theDatabaseIsTheOneOfTheServicesUser(String service) {
    var database = service.replace("-service", "");
    assertEquals(
        database,
        String.valueOf(environment(service).get("IOTSSF_DATABASE_URL")).replaceFirst(".*/", ""));
    assertEquals(
        database + "_app",
        ServiceConfiguration.of(service).properties().get("quarkus.datasource.username"));
  }

  @Test
  void theMigrationSetsExactlyWhatItReads() {
    var source =
        ProjectFiles.read(
            ProjectFiles.root()
                .resolve("service-kit/src/main/java/io/iotssf/kit/migration/MigrateDatabase.java"));
    var read =
        Pattern.compile("required\\(\"(\\w+)\"\\)")
            .matcher(source)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(3, read.size());
    for (var service : SERVICES) {
      var job = Cluster.container(cluster.migration(service).getSpec().getTemplate());
      assertEquals(read, new TreeSet<>(cluster.environment(job).keySet()));
    }
  }

  @Test
  void requiredIsWhatIsReadWithoutADefaultByWhatIsBuilt() {
    var configuration =
        ServiceConfiguration.of(
            Map.of("a", "${iotssf.a}", "b", "${iotssf.b:8}", "iotssf.c", "3", "d", "${iotssf.c}"),
            List.of(
                "import io.kit.Used;\n @ConfigProperty(name = \"iotssf.own-key\") String own",
                "@ConfigProperty(name = \"iotssf.default\", defaultValue = \"1\") int i",
                "@ConfigProperty(name = \"iotssf.optional\") Optional<String> o"),
            List.of(
                "package io.kit;\nclass Used { @ConfigProperty(name = \"iotssf.used\") int i",
                "package io.kit;\nclass Unused { @ConfigProperty(name = \"iotssf.unused\") int i",
                "@Provider\nclass Filter { @ConfigProperty(name = \"iotssf.filter\") int i"));
    assertEquals(
        Set.of("IOTSSF_A", "IOTSSF_OWN_KEY", "IOTSSF_USED", "IOTSSF_FILTER"),
        configuration.required());
  }

  private Map<String, String> environment(String service) {
    return cluster.environment(
        Cluster.container(cluster.deployment(service).getSpec().getTemplate()));
  }
}
