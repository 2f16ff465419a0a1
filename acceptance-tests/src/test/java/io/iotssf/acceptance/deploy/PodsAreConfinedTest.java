package io.iotssf.acceptance.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PodsAreConfinedTest {

  private static final Cluster CLUSTER = Cluster.dev();

  @Test
  void theNamespaceRefusesPodsThatAreNotRestricted() {
    var labels = CLUSTER.one(Namespace.class, "iot-ssf").getMetadata().getLabels();
    assertEquals("restricted", labels.get("pod-security.kubernetes.io/enforce"));
  }

  @ParameterizedTest
  @MethodSource("pods")
  void aPodRunsAsTheImagesUserAndNeverAsRoot(String name, PodTemplateSpec pod) {
    var security = pod.getSpec().getSecurityContext();
    assertTrue(security.getRunAsNonRoot());
    assertEquals("RuntimeDefault", security.getSeccompProfile().getType());
    var user = Containerfile.of(name.replace("-migration", "")).only("USER");
    assertEquals(user, security.getRunAsUser() + ":" + security.getRunAsGroup());
  }

  @ParameterizedTest
  @MethodSource("pods")
  void aContainerGainsNothingAndWritesToTmpOnly(String name, PodTemplateSpec pod) {
    var container = Cluster.container(pod);
    var security = container.getSecurityContext();
    assertFalse(security.getAllowPrivilegeEscalation());
    assertTrue(security.getReadOnlyRootFilesystem());
    assertEquals(List.of("ALL"), security.getCapabilities().getDrop());
    assertEquals(List.of(), security.getCapabilities().getAdd());
    assertNull(security.getPrivileged());
    assertNull(security.getRunAsUser());
    assertNull(security.getRunAsNonRoot());
    assertEquals(
        List.of("/tmp"),
        container.getVolumeMounts().stream().map(VolumeMount::getMountPath).toList());
    var volume = pod.getSpec().getVolumes().getFirst();
    assertEquals(1, pod.getSpec().getVolumes().size());
    assertNotNull(volume.getEmptyDir().getSizeLimit());
    assertEquals(List.of(), pod.getSpec().getInitContainers());
  }

  @ParameterizedTest
  @MethodSource("pods")
  void aPodSharesNothingWithItsNode(String name, PodTemplateSpec pod) {
    assertNull(pod.getSpec().getHostNetwork());
    assertNull(pod.getSpec().getHostPID());
    assertNull(pod.getSpec().getHostIPC());
    assertTrue(Cluster.container(pod).getPorts().stream().allMatch(p -> p.getHostPort() == null));
  }

  @ParameterizedTest
  @MethodSource("pods")
  void aPodHoldsNoTokenOfTheCluster(String name, PodTemplateSpec pod) {
    var service = name.replace("-migration", "");
    assertEquals(service, pod.getSpec().getServiceAccountName());
    assertFalse(pod.getSpec().getAutomountServiceAccountToken());
    assertFalse(CLUSTER.one(ServiceAccount.class, service).getAutomountServiceAccountToken());
    assertFalse(pod.getSpec().getEnableServiceLinks());
  }

  @ParameterizedTest
  @MethodSource("pods")
  void aContainerHasRequestsAndLimits(String name, PodTemplateSpec pod) {
    var resources = Cluster.container(pod).getResources();
    assertEquals(Set.of("cpu", "memory"), resources.getRequests().keySet());
    assertEquals(Set.of("cpu", "memory"), resources.getLimits().keySet());
    assertTrue(atMost(resources.getRequests(), "320Mi"));
    assertTrue(atMost(resources.getLimits(), "512Mi"));
  }

  static Stream<Object[]> pods() {
    return CLUSTER.pods().entrySet().stream()
        .map(pod -> new Object[] {pod.getKey(), pod.getValue()});
  }

  private static boolean atMost(Map<String, Quantity> resources, String memory) {
    var amount = resources.getOrDefault("memory", new Quantity("1Ti")).getNumericalAmount();
    return amount.compareTo(new Quantity(memory).getNumericalAmount()) <= 0;
  }
}
