package io.iotssf.acceptance.deploy;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Network policies as lines that can be read and compared: "egress A -> B TCP/5432". */
final class Flows {

  private static final String NAME = "app.kubernetes.io/name";
  private static final String COMPONENT = "app.kubernetes.io/component";
  private static final String NAMESPACE = "kubernetes.io/metadata.name";

  private Flows() {}

  static Set<String> of(List<NetworkPolicy> policies) {
    var flows = new TreeSet<String>();
    policies.forEach(policy -> flows.addAll(of(policy)));
    return flows;
  }

  static Set<String> of(NetworkPolicy policy) {
    var flows = new TreeSet<String>();
    var pods = pods(policy.getSpec().getPodSelector());
    for (var rule : policy.getSpec().getIngress()) {
      for (var end : ends(rule.getFrom(), rule.getPorts())) {
        flows.add("ingress " + pods + " <- " + end);
      }
    }
    for (var rule : policy.getSpec().getEgress()) {
      for (var end : ends(rule.getTo(), rule.getPorts())) {
        flows.add("egress " + pods + " -> " + end);
      }
    }
    return flows;
  }

  private static Set<String> ends(List<NetworkPolicyPeer> peers, List<NetworkPolicyPort> ports) {
    var places = peers.isEmpty() ? Set.of("anywhere") : places(peers);
    var doors = ports.isEmpty() ? Set.of("any port") : doors(ports);
    return places.stream()
        .flatMap(place -> doors.stream().map(door -> place + " " + door))
        .collect(Collectors.toSet());
  }

  private static Set<String> places(List<NetworkPolicyPeer> peers) {
    return peers.stream().map(Flows::place).collect(Collectors.toSet());
  }

  private static Set<String> doors(List<NetworkPolicyPort> ports) {
    return ports.stream().map(Flows::door).collect(Collectors.toSet());
  }

  private static String door(NetworkPolicyPort port) {
    var end = port.getEndPort() == null ? "" : "-" + port.getEndPort();
    var number = port.getPort() == null ? "any" : port.getPort().getValue();
    return port.getProtocol() + "/" + number + end;
  }

  private static String place(NetworkPolicyPeer peer) {
    if (peer.getIpBlock() != null) {
      return peer.getIpBlock().getCidr() + " except " + peer.getIpBlock().getExcept();
    }
    return namespace(peer.getNamespaceSelector()) + pods(peer.getPodSelector());
  }

  private static String namespace(@Nullable LabelSelector selector) {
    if (selector == null) {
      return "";
    }
    return labels(selector).equals(Map.of())
        ? "every namespace/"
        : labels(selector).getOrDefault(NAMESPACE, labels(selector).toString()) + "/";
  }

  private static String pods(@Nullable LabelSelector selector) {
    if (selector == null || labels(selector).isEmpty()) {
      return "*";
    }
    var labels = labels(selector);
    if (labels.keySet().equals(Set.of(NAME))) {
      return labels.values().iterator().next();
    }
    return labels.keySet().equals(Set.of(NAME, COMPONENT))
        ? "%s(%s)".formatted(labels.get(NAME), labels.get(COMPONENT))
        : labels.toString();
  }

  private static Map<String, String> labels(LabelSelector selector) {
    if (!selector.getMatchExpressions().isEmpty()) {
      throw new AssertionError("Teach this test to read matchExpressions: " + selector);
    }
    var labels = selector.getMatchLabels();
    return labels == null ? Map.of() : new TreeMap<>(labels);
  }
}
