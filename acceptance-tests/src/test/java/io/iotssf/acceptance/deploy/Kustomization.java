package io.iotssf.acceptance.deploy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of a kustomization file that this project uses; any other field is an error. */
record Kustomization(
    @JsonProperty(required = true) String apiVersion,
    @JsonProperty(required = true) String kind,
    @Nullable String namespace,
    @JsonProperty(required = true) List<String> resources,
    @Nullable List<Labels> labels,
    @Nullable List<Image> images,
    @Nullable List<ConfigMapArguments> configMapGenerator) {

  record Labels(Map<String, String> pairs, boolean includeTemplates) {}

  record Image(String name, @Nullable String newName, String newTag) {}

  record ConfigMapArguments(String name, @Nullable String behavior, List<String> literals) {}
}
