package io.iotssf.catalog.export.oscal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of OSCAL 1.1.2 that are used here, by the names of its JSON format. What is null or
 * empty is not written.
 */
final class Oscal {
  /** The namespace of names that are ours. */
  static final String NAMESPACE = "urn:iot-ssf:oscal:v1";

  static final String VERSION = "1.1.2";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
          .build();

  private Oscal() {}

  /** A document as UTF-8 bytes, in the order of the fields. */
  static byte[] bytes(Object document) {
    try {
      return JSON.writeValueAsBytes(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("These records have a JSON form", e);
    }
  }

  record CatalogDocument(Catalog catalog) {}

  record Catalog(
      @Nullable UUID uuid, Metadata metadata, List<Group> groups, BackMatter backMatter) {}

  record ProfileDocument(Profile profile) {}

  record Profile(
      @Nullable UUID uuid,
      Metadata metadata,
      List<Import> imports,
      Merge merge,
      Modify modify,
      BackMatter backMatter) {}

  record Import(String href, List<Selection> includeControls) {}

  record Selection(List<String> withIds) {}

  record Merge(boolean asIs) {}

  record Modify(List<Alter> alters) {}

  record Alter(String controlId, List<Add> adds) {}

  record Add(String position, List<Property> props, List<Part> parts) {}

  record Metadata(
      String title,
      @Nullable String lastModified,
      String version,
      String oscalVersion,
      List<Property> props,
      List<Role> roles,
      List<Party> parties,
      List<ResponsibleParty> responsibleParties,
      String remarks) {}

  record Role(String id, String title) {}

  record Party(UUID uuid, String type, String name) {}

  record ResponsibleParty(String roleId, List<UUID> partyUuids) {}

  record Group(
      String id,
      @JsonProperty("class") String kind,
      String title,
      List<Property> props,
      List<Part> parts,
      List<Control> controls) {}

  record Control(
      String id,
      @JsonProperty("class") String kind,
      String title,
      List<Property> props,
      List<Link> links,
      List<Part> parts) {}

  record Part(
      @Nullable String id,
      String name,
      @Nullable String ns,
      @JsonProperty("class") @Nullable String kind,
      @Nullable String title,
      List<Property> props,
      @Nullable String prose,
      List<Part> parts,
      List<Link> links) {}

  record Property(
      String name,
      @Nullable String ns,
      String value,
      @JsonProperty("class") @Nullable String kind,
      @Nullable String group) {}

  record Link(String href, String rel, @Nullable String resourceFragment, @Nullable String text) {}

  record BackMatter(List<Resource> resources) {}

  record Resource(
      UUID uuid,
      String title,
      List<Property> props,
      List<DocumentId> documentIds,
      @Nullable Citation citation,
      List<ResourceLink> rlinks,
      @Nullable String remarks) {}

  record DocumentId(String identifier) {}

  record Citation(String text) {}

  record ResourceLink(String href, String mediaType) {}
}
