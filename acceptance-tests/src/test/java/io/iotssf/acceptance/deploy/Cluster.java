package io.iotssf.acceptance.deploy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What an overlay would put into a cluster. */
record Cluster(List<HasMetadata> resources) {

  static Cluster dev() {
    return new Cluster(
        StrictYaml.manifests(Kubectl.kustomize(ProjectFiles.manifests().resolve("overlays/dev"))));
  }

  <T extends HasMetadata> List<T> all(Class<T> type) {
    return resources.stream().filter(type::isInstance).map(type::cast).toList();
  }

  <T extends HasMetadata> T one(Class<T> type, String name) {
    return all(type).stream()
        .filter(resource -> resource.getMetadata().getName().equals(name))
        .findAny()
        .orElseThrow(() -> new AssertionError("No " + type.getSimpleName() + " " + name));
  }

  Deployment deployment(String service) {
    return one(Deployment.class, service);
  }

  Job migration(String service) {
    return one(Job.class, service + "-migration");
  }

  /** Every pod that this would run, by the name of its Deployment or Job. */
  Map<String, PodTemplateSpec> pods() {
    var pods = new TreeMap<String, PodTemplateSpec>();
    all(Deployment.class)
        .forEach(d -> pods.put(d.getMetadata().getName(), d.getSpec().getTemplate()));
    all(Job.class).forEach(j -> pods.put(j.getMetadata().getName(), j.getSpec().getTemplate()));
    return pods;
  }

  static Container container(PodTemplateSpec pod) {
    var containers = pod.getSpec().getContainers();
    if (containers.size() != 1) {
      throw new AssertionError("One container a pod, not " + containers.size());
    }
    return containers.getFirst();
  }

  /** The environment of a container by key; a secret's value reads as "secret NAME/KEY". */
  Map<String, String> environment(Container container) {
    var environment = new TreeMap<String, String>();
    for (var source : container.getEnvFrom()) {
      environment.putAll(one(ConfigMap.class, source.getConfigMapRef().getName()).getData());
    }
    for (var variable : container.getEnv()) {
      environment.put(variable.getName(), valueOf(variable));
    }
    return environment;
  }

  Stream<String> secretsOf(PodTemplateSpec pod) {
    return environment(container(pod)).values().stream().filter(v -> v.startsWith("secret "));
  }

  private String valueOf(EnvVar variable) {
    var from = variable.getValueFrom();
    if (from == null) {
      return variable.getValue();
    }
    var secret = from.getSecretKeyRef();
    if (secret != null) {
      var optional = Boolean.TRUE.equals(secret.getOptional()) ? "optional " : "";
      return optional + "secret " + secret.getName() + "/" + secret.getKey();
    }
    var reference = from.getConfigMapKeyRef();
    var value = one(ConfigMap.class, reference.getName()).getData().get(reference.getKey());
    if (value == null) {
      throw new AssertionError(reference.getName() + " has no key " + reference.getKey());
    }
    return value;
  }
}
