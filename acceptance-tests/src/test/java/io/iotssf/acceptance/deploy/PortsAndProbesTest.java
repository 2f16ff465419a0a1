package io.iotssf.acceptance.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PortsAndProbesTest {

  private static final List<String> SERVICES = ProjectFiles.SERVICES;

  private final Cluster cluster = Cluster.dev();

  @ParameterizedTest
  @FieldSource("SERVICES")
  void aContainerOpensThePortsThatItsServiceListensOn(String service) {
    var environment = cluster.environment(container(service));
    assertEquals(
        Map.of(
            "http", Integer.valueOf(environment.get("QUARKUS_HTTP_PORT")),
            "management", Integer.valueOf(environment.get("QUARKUS_MANAGEMENT_PORT"))),
        container(service).getPorts().stream()
            .collect(Collectors.toMap(ContainerPort::getName, ContainerPort::getContainerPort)));
  }

  /** Bound to loopback, a service would be deaf to its Service and to the kubelet. */
  @ParameterizedTest
  @FieldSource("SERVICES")
  void aServiceListensOnTheAddressOfItsPod(String service) {
    var properties = ServiceConfiguration.of(service).properties();
    for (var host : List.of("quarkus.http.host", "quarkus.management.host")) {
      assertEquals("0.0.0.0", properties.getOrDefault(host, "0.0.0.0"));
    }
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void aServiceLeadsToTheHttpPortOfItsPodsOnly(String service) {
    var spec = cluster.one(Service.class, service).getSpec();
    assertEquals(1, spec.getPorts().size());
    assertEquals("http", spec.getPorts().getFirst().getTargetPort().getStrVal());
    var pod = cluster.deployment(service).getSpec();
    assertEquals(pod.getSelector().getMatchLabels(), spec.getSelector());
    assertTrue(
        pod.getTemplate()
            .getMetadata()
            .getLabels()
            .entrySet()
            .containsAll(spec.getSelector().entrySet()));
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void probesAskWhatTheServiceAnswersOnItsManagementPort(String service) {
    var properties = ServiceConfiguration.of(service).properties();
    assertEquals("true", properties.get("quarkus.management.enabled"));
    var container = container(service);
    assertEquals(healthPath(properties, "liveness", "live"), path(container.getStartupProbe()));
    assertEquals(healthPath(properties, "liveness", "live"), path(container.getLivenessProbe()));
    assertEquals(healthPath(properties, "readiness", "ready"), path(container.getReadinessProbe()));
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void aPodIsGivenTheTimeThatItsServiceTakesToStop(String service) {
    var timeout = ServiceConfiguration.of(service).properties().get("quarkus.shutdown.timeout");
    var stopping =
        container(service).getLifecycle().getPreStop().getSleep().getSeconds()
            + Duration.parse("PT" + timeout).toSeconds();
    assertTrue(pod(service).getTerminationGracePeriodSeconds() > stopping);
  }

  @Test
  void addressesOfOtherServicesLeadToTheirServices() {
    for (var service : SERVICES) {
      cluster
          .environment(container(service))
          .forEach(
              (key, value) -> {
                if (key.equals("IOTSSF_CATALOG_URL") || key.equals("IOTSSF_ASSESSMENT_URL")) {
                  var address = URI.create(value);
                  var port =
                      cluster.one(Service.class, address.getHost()).getSpec().getPorts().getFirst();
                  assertEquals(port.getPort(), address.getPort());
                  assertEquals(
                      key.equals("IOTSSF_CATALOG_URL") ? "catalog-service" : "assessment-service",
                      address.getHost());
                }
              });
    }
  }

  private static String healthPath(Map<String, String> properties, String probe, String usualName) {
    Function<String, String> health =
        name -> properties.getOrDefault("quarkus.smallrye-health." + name, "");
    var management = properties.getOrDefault("quarkus.management.root-path", "/q");
    var root = health.apply("root-path").isEmpty() ? "health" : health.apply("root-path");
    var name = health.apply(probe + "-path").isEmpty() ? usualName : health.apply(probe + "-path");
    return management + "/" + root + "/" + name;
  }

  private static String path(Probe probe) {
    assertEquals("management", probe.getHttpGet().getPort().getStrVal());
    return probe.getHttpGet().getPath();
  }

  private PodSpec pod(String service) {
    return cluster.deployment(service).getSpec().getTemplate().getSpec();
  }

  private Container container(String service) {
    return Cluster.container(cluster.deployment(service).getSpec().getTemplate());
  }
}
