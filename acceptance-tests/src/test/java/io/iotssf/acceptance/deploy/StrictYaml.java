package io.iotssf.acceptance.deploy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads manifests as the API server's strict field validation does: an unknown field, a field given
 * twice, a number where a text is due (and the reverse) or an unknown kind is an error.
 */
final class StrictYaml {

  private static final YAMLMapper MAPPER = mapper();

  /** A Secret is not among them on purpose: its values would stand in the repository. */
  private static final Map<String, Class<? extends HasMetadata>> KINDS =
      Stream.of(
              ConfigMap.class,
              Deployment.class,
              Job.class,
              Namespace.class,
              NetworkPolicy.class,
              Service.class,
              ServiceAccount.class)
          .collect(Collectors.toMap(StrictYaml::nameOf, Function.identity()));

  private StrictYaml() {}

  static List<HasMetadata> manifests(String yaml) {
    return documents(yaml).stream().map(StrictYaml::manifest).toList();
  }

  static Kustomization kustomization(String yaml) {
    return as(Kustomization.class, documents(yaml).getFirst());
  }

  private static HasMetadata manifest(JsonNode document) {
    var name = document.path("apiVersion").asText() + " " + document.path("kind").asText();
    var type = KINDS.get(name);
    if (type == null) {
      throw new IllegalArgumentException("Unknown kind: " + name);
    }
    var manifest = as(type, document);
    if (manifest.getMetadata() == null || manifest.getMetadata().getName() == null) {
      throw new IllegalArgumentException(name + " without a name");
    }
    return manifest;
  }

  private static <T> T as(Class<T> type, JsonNode document) {
    try {
      return MAPPER.treeToValue(document, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static List<JsonNode> documents(String yaml) {
    try (var values = MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
      return values.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  private static String nameOf(Class<? extends HasMetadata> type) {
    return HasMetadata.getApiVersion(type) + " " + HasMetadata.getKind(type);
  }

  private static YAMLMapper mapper() {
    var mapper =
        YAMLMapper.builder(
                YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .annotationIntrospector(new NoPlaceForUnknownFields())
            .build();
    for (var shape :
        List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
      mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
    }
    return mapper;
  }

  /** The models would take every unknown field into their additionalProperties. */
  private static final class NoPlaceForUnknownFields extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public Boolean hasAnySetter(Annotated annotated) {
      return false;
    }
  }
}
