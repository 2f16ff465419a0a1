package io.iotssf.acceptance.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ContainerfileTest {

  private static final List<String> SERVICES = ProjectFiles.SERVICES;

  /** No ENV and no ARG: configuration and secrets come from the cluster, never from the image. */
  @ParameterizedTest
  @FieldSource("SERVICES")
  void anImageHasTheseInstructionsOnly(String service) {
    assertEquals(
        List.of("FROM", "LABEL", "COPY", "USER", "EXPOSE", "ENTRYPOINT"),
        Containerfile.of(service).names());
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void theBaseIsTheJavaThatTheProjectIsBuiltFor(String service) {
    var release =
        ProjectFiles.read(ProjectFiles.root().resolve("pom.xml"))
            .replaceFirst("(?s).*<maven.compiler.release>(\\d+)<.*", "$1");
    assertEquals(
        "docker.io/library/eclipse-temurin:" + release + "-jre",
        Containerfile.of(service).only("FROM"));
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void theServiceRunsFromTheJarThatTheBuildMakes(String service) {
    assertEquals(
        "uber-jar", ServiceConfiguration.of(service).properties().get("quarkus.package.jar.type"));
    var file = Containerfile.of(service);
    assertEquals("--chmod=0444 target/*-runner.jar /app/service.jar", file.only("COPY"));
    assertEquals("java", file.entrypoint().getFirst());
    assertEquals(List.of("-jar", "/app/service.jar"), last(file.entrypoint(), 2));
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void theUserIsANumberThatIsNotRoot(String service) {
    assertTrue(Containerfile.of(service).only("USER").matches("[1-9]\\d*:[1-9]\\d*"));
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void thePortsAreThoseOfTheContainerInTheCluster(String service) {
    var pod = Cluster.dev().deployment(service).getSpec().getTemplate();
    assertEquals(
        Cluster.container(pod).getPorts().stream()
            .map(port -> port.getContainerPort().toString())
            .collect(Collectors.joining(" ")),
        Containerfile.of(service).only("EXPOSE"));
  }

  @Test
  void aShellAsEntryPointIsRefused() {
    var spoiled = Containerfile.read("ENTRYPOINT java -jar /app/service.jar\n");
    assertThrows(AssertionError.class, spoiled::entrypoint);
  }

  private static List<String> last(List<String> words, int count) {
    return words.subList(words.size() - count, words.size());
  }
}
