package io.iotssf.acceptance.deploy;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestsParseStrictlyTest {

  private static final Path DEPLOYMENT =
      ProjectFiles.manifests().resolve("base/catalog-service/deployment.yaml");
  private static final Path BASE = ProjectFiles.manifests().resolve("base/kustomization.yaml");

  @ParameterizedTest
  @MethodSource("manifests")
  void everyManifestHasKnownFieldsOnly(Path file) {
    assertFalse(StrictYaml.manifests(ProjectFiles.read(file)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("kustomizations")
  void everyKustomizationHasKnownFieldsOnly(Path file) {
    var kustomization = StrictYaml.kustomization(ProjectFiles.read(file));
    assertEquals("kustomize.config.k8s.io/v1beta1", kustomization.apiVersion());
    assertEquals("Kustomization", kustomization.kind());
  }

  /** A file that no kustomization names would be read by people and applied by nobody. */
  @Test
  void everyManifestIsNamedByItsKustomization() {
    var named =
        kustomizations()
            .flatMap(
                file ->
                    StrictYaml.kustomization(ProjectFiles.read(file)).resources().stream()
                        .filter(resource -> resource.endsWith(".yaml"))
                        .map(file::resolveSibling))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(manifests().collect(Collectors.toCollection(TreeSet::new)), named);
  }

  @ParameterizedTest
  @CsvSource({
    "replicas: 1, replica: 1",
    "periodSeconds: 2, periodSecond: 2",
    "runAsNonRoot: true, runAsNonroot: true",
    "revisionHistoryLimit: 3, replicas: 2",
    "replicas: 1, replicas: one",
    "replicas: 1, replicas: '\"1\"'",
    "key: database-app-password, key: 8080",
    "kind: Deployment, kind: Deploymant",
    "apiVersion: apps/v1, apiVersion: apps/v1beta1",
    "kind: Deployment, kind: Secret"
  })
  void aSpoiledManifestIsRefused(String sound, String spoiled) {
    var yaml = ProjectFiles.read(DEPLOYMENT);
    assertDoesNotThrow(() -> StrictYaml.manifests(yaml));
    assertTrue(yaml.contains(sound));
    assertThrows(
        RuntimeException.class, () -> StrictYaml.manifests(yaml.replaceFirst(sound, spoiled)));
  }

  @ParameterizedTest
  @CsvSource({
    "resources:, resource:",
    "includeTemplates: true, includeSelector: true",
    "namespace: iot-ssf, nameSpace: iot-ssf"
  })
  void aSpoiledKustomizationIsRefused(String sound, String spoiled) {
    var yaml = ProjectFiles.read(BASE);
    assertDoesNotThrow(() -> StrictYaml.kustomization(yaml));
    assertTrue(yaml.contains(sound));
    assertThrows(
        RuntimeException.class, () -> StrictYaml.kustomization(yaml.replaceFirst(sound, spoiled)));
  }

  static Stream<Path> manifests() {
    return files().filter(file -> !file.endsWith("kustomization.yaml"));
  }

  static Stream<Path> kustomizations() {
    return files().filter(file -> file.endsWith("kustomization.yaml"));
  }

  private static Stream<Path> files() {
    return Stream.concat(
        ProjectFiles.below(ProjectFiles.manifests(), ".yaml").stream(),
        ProjectFiles.below(ProjectFiles.manifests(), ".yml").stream());
  }
}
