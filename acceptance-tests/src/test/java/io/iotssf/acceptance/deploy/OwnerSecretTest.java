package io.iotssf.acceptance.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class OwnerSecretTest {

  private static final List<String> SERVICES = ProjectFiles.SERVICES;

  private final Cluster cluster = Cluster.dev();

  @ParameterizedTest
  @FieldSource("SERVICES")
  void theMigrationHoldsTheOwnersPasswordAndNoOtherSecret(String service) {
    var pod = cluster.migration(service).getSpec().getTemplate();
    assertEquals(
        List.of("secret " + service + "-owner/database-owner-password"),
        cluster.secretsOf(pod).toList());
    assertEquals(
        service.replace("-service", "_owner"),
        cluster.environment(Cluster.container(pod)).get("IOTSSF_DATABASE_OWNER_USER"));
  }

  @Test
  void noDeploymentHoldsAnOwnersPassword() {
    for (var deployment : cluster.all(Deployment.class)) {
      var service = deployment.getMetadata().getName();
      var pod = deployment.getSpec().getTemplate();
      assertTrue(
          cluster.secretsOf(pod).allMatch(s -> s.startsWith("secret " + service + "-secrets/")));
      assertTrue(
          cluster.environment(Cluster.container(pod)).keySet().stream()
              .noneMatch(key -> key.contains("OWNER")));
    }
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void theMigrationIsTheSameImageWithTheOtherMain(String service) {
    var spec = cluster.migration(service).getSpec();
    var migration = Cluster.container(spec.getTemplate());
    var deployed = Cluster.container(cluster.deployment(service).getSpec().getTemplate());
    assertEquals(deployed.getImage(), migration.getImage());
    assertEquals(List.of(), deployed.getCommand());
    assertEquals(List.of(), deployed.getArgs());
    var jar = Containerfile.of(service).entrypoint().getLast();
    var main = "io.iotssf.kit.migration.MigrateDatabase";
    assertEquals(List.of("java", "-cp", jar, main), migration.getCommand());
    assertTrue(
        Files.exists(
            ProjectFiles.root()
                .resolve("service-kit/src/main/java")
                .resolve(main.replace('.', '/') + ".java")));
    assertEquals("Never", spec.getTemplate().getSpec().getRestartPolicy());
  }

  /** The operator creates these; the README says so, key by key. */
  @Test
  void theReadmeNamesEverySecretAndItsKeys() {
    var readme = ProjectFiles.read(ProjectFiles.manifests().resolve("README.md"));
    var secrets =
        cluster.pods().values().stream()
            .flatMap(cluster::secretsOf)
            .map(secret -> secret.replace("secret ", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    for (var secret : secrets) {
      var name = secret.substring(0, secret.indexOf('/'));
      var key = secret.substring(secret.indexOf('/') + 1);
      assertTrue(
          readme.lines().anyMatch(l -> l.contains("`" + name + "`") && l.contains("`" + key + "`")),
          secret);
    }
  }
}
