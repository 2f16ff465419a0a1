package io.iotssf.acceptance.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NetworkFlowsTest {

  /** Everything that may be said between pods. What is not here is not possible. */
  private static final Set<String> ALLOWED =
      Set.of(
          "egress * -> kube-system/{k8s-app=kube-dns} UDP/53",
          "egress * -> kube-system/{k8s-app=kube-dns} TCP/53",
          "ingress catalog-service(service) <- iot-ssf-gateway/* TCP/8080",
          "ingress catalog-service(service) <- assessment-service(service) TCP/8080",
          "ingress assessment-service(service) <- iot-ssf-gateway/* TCP/8080",
          "ingress assessment-service(service) <- report-service(service) TCP/8080",
          "ingress report-service(service) <- iot-ssf-gateway/* TCP/8080",
          "egress assessment-service(service) -> catalog-service(service) TCP/8080",
          "egress report-service(service) -> assessment-service(service) TCP/8080",
          "egress catalog-service(service) -> iot-ssf-platform/postgresql TCP/5432",
          "egress catalog-service(service) -> iot-ssf-platform/kafka TCP/9092",
          "egress catalog-service(service) -> iot-ssf-platform/keycloak TCP/8080",
          "egress assessment-service(service) -> iot-ssf-platform/postgresql TCP/5432",
          "egress assessment-service(service) -> iot-ssf-platform/kafka TCP/9092",
          "egress assessment-service(service) -> iot-ssf-platform/keycloak TCP/8080",
          "egress report-service(service) -> iot-ssf-platform/postgresql TCP/5432",
          "egress report-service(service) -> iot-ssf-platform/kafka TCP/9092",
          "egress report-service(service) -> iot-ssf-platform/keycloak TCP/8080",
          "egress catalog-service(migration) -> iot-ssf-platform/postgresql TCP/5432",
          "egress assessment-service(migration) -> iot-ssf-platform/postgresql TCP/5432",
          "egress report-service(migration) -> iot-ssf-platform/postgresql TCP/5432");

  private final Cluster cluster = Cluster.dev();
  private final List<NetworkPolicy> policies = cluster.all(NetworkPolicy.class);

  @Test
  void nothingIsAllowedByDefault() {
    var spec = cluster.one(NetworkPolicy.class, "default-deny").getSpec();
    assertEquals(Set.of("Ingress", "Egress"), Set.copyOf(spec.getPolicyTypes()));
    assertTrue(spec.getPodSelector().getMatchLabels().isEmpty());
    assertTrue(spec.getPodSelector().getMatchExpressions().isEmpty());
    assertEquals(List.of(), spec.getIngress());
    assertEquals(List.of(), spec.getEgress());
  }

  @Test
  void theseFlowsAreAllowedAndNoOther() {
    assertEquals(new TreeSet<>(ALLOWED), Flows.of(policies));
  }

  /** The API server would else add the type by its own rule, or ignore the rules. */
  @Test
  void aPolicySaysTheDirectionsThatItRules() {
    for (var policy : policies) {
      var spec = policy.getSpec();
      assertTrue(spec.getIngress().isEmpty() || spec.getPolicyTypes().contains("Ingress"));
      assertTrue(spec.getEgress().isEmpty() || spec.getPolicyTypes().contains("Egress"));
    }
  }

  @Test
  void everyPolicyAppliesToPodsThatExist() {
    for (var policy : policies) {
      var selected = policy.getSpec().getPodSelector().getMatchLabels().entrySet();
      assertTrue(
          cluster.pods().values().stream()
              .anyMatch(pod -> pod.getMetadata().getLabels().entrySet().containsAll(selected)),
          policy.getMetadata().getName());
    }
  }

  /** An address that the policies do not open would end in a timeout, far from its cause. */
  @Test
  void everyConfiguredAddressMayBeReached() {
    for (var service : ProjectFiles.SERVICES) {
      var container = Cluster.container(cluster.deployment(service).getSpec().getTemplate());
      for (var address : addresses(cluster.environment(container).values())) {
        assertTrue(
            ALLOWED.contains("egress " + service + "(service) -> " + address),
            service + " may not reach " + address);
      }
    }
  }

  private static Set<String> addresses(Iterable<String> values) {
    var addresses = new TreeSet<String>();
    for (var value : values) {
      var text = value.replaceFirst("^jdbc:", "");
      if (text.contains(":") && !text.startsWith("secret ")) {
        addresses.add(address(URI.create(text.contains("://") ? text : "tcp://" + text)));
      }
    }
    return addresses;
  }

  private static String address(URI uri) {
    var names = List.of(uri.getHost().split("\\."));
    var place =
        names.size() == 1
            ? names.getFirst() + "(service)"
            : names.reversed().stream().collect(Collectors.joining("/"));
    return place + " TCP/" + uri.getPort();
  }
}
