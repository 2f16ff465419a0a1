package io.iotssf.acceptance.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OverlayRendersTest {

  private final Cluster cluster = Cluster.dev();

  @Test
  void theDevOverlayRendersTheseResourcesAndNoOther() {
    var expected =
        Stream.concat(
                Stream.of(
                    "Namespace iot-ssf", "NetworkPolicy default-deny", "NetworkPolicy allow-dns"),
                ProjectFiles.SERVICES.stream().flatMap(OverlayRendersTest::resourcesOf))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, names());
  }

  @Test
  void theBaseRendersAlone() {
    var base = Kubectl.kustomize(ProjectFiles.manifests().resolve("base"));
    assertEquals(cluster.resources().size(), StrictYaml.manifests(base).size());
  }

  @Test
  void everyResourceStandsInTheNamespaceAndBelongsToTheProject() {
    for (var resource : cluster.resources()) {
      var metadata = resource.getMetadata();
      assertEquals(
          resource.getKind().equals("Namespace") ? null : "iot-ssf", metadata.getNamespace());
      assertEquals("iot-ssf", metadata.getLabels().get("app.kubernetes.io/part-of"));
    }
  }

  @Test
  void everyImageIsOneOfTheProjectWithATag() {
    cluster
        .pods()
        .forEach(
            (name, pod) ->
                assertEquals(
                    "iot-ssf/" + name.replace("-migration", "") + ":dev",
                    Cluster.container(pod).getImage()));
  }

  @Test
  void aMissingKubectlFailsAndSaysWhatToInstall() {
    var failure =
        assertThrows(
            AssertionError.class,
            () -> Kubectl.kustomize("no-such-kubectl", ProjectFiles.manifests()));
    assertTrue(String.valueOf(failure.getMessage()).startsWith("Install kubectl 1.27 or newer"));
  }

  @Test
  void aFolderThatDoesNotRenderFails() {
    assertThrows(AssertionError.class, () -> Kubectl.kustomize(ProjectFiles.manifests()));
  }

  private static Stream<String> resourcesOf(String service) {
    return Stream.of(
        "ConfigMap " + service,
        "Deployment " + service,
        "Job " + service + "-migration",
        "NetworkPolicy " + service,
        "NetworkPolicy " + service + "-migration",
        "Service " + service,
        "ServiceAccount " + service);
  }

  private Set<String> names() {
    var names = cluster.resources().stream().map(OverlayRendersTest::nameOf).toList();
    assertEquals(names.size(), Set.copyOf(names).size(), () -> "Twice: " + names);
    return new TreeSet<>(names);
  }

  /** A generated ConfigMap carries a hash of its content in its name. */
  private static String nameOf(HasMetadata resource) {
    var name = resource.getMetadata().getName();
    var generated = List.of("ConfigMap").contains(resource.getKind());
    return resource.getKind() + " " + (generated ? name.replaceFirst("-[a-z0-9]{10}$", "") : name);
  }
}
