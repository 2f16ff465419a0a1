package io.iotssf.localstack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Brings the realm into its state through Keycloak's admin API; what is right already is left
 * alone.
 */
final class KeycloakAdmin {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String REALM = "/admin/realms/" + RealmDocument.REALM;

  private final KeycloakHttp http;
  private final String token;

  KeycloakAdmin(KeycloakHttp http, String token) {
    this.http = http;
    this.token = token;
  }

  /** Makes the realm, anew when it was made from another document than this one. */
  void ensureRealm(JsonNode realm) {
    if (http.exists(REALM, token) && !isMadeFrom(realm)) {
      http.delete(REALM, token);
    }
    if (!http.exists(REALM, token)) {
      http.send("POST", "/admin/realms", realm, token);
    }
    ensureOrganisationClaim();
  }

  private boolean isMadeFrom(JsonNode realm) {
    return digest(http.get(REALM, token)).equals(digest(realm));
  }

  private static String digest(JsonNode realm) {
    return realm.path("attributes").path(RealmDocument.DIGEST).asText();
  }

  /**
   * The one setting that gives {@code organization: {alias: {id, groups, realm_access: {roles}}}}:
   * both mappers in the built-in scope. A realm file that lists client scopes would replace all the
   * built-in ones.
   */
  private void ensureOrganisationClaim() {
    String scope = REALM + "/client-scopes/" + scopeId();
    String mappers = scope + "/protocol-mappers/models";
    JsonNode there = http.get(mappers, token);
    ensureMapper(
        mappers,
        there,
        mapper(
            "organization",
            "oidc-organization-membership-mapper",
            Map.of(
                "claim.name", "organization",
                "jsonType.label", "JSON",
                "addOrganizationId", "true",
                "multivalued", "true",
                "access.token.claim", "true",
                "id.token.claim", "true",
                "introspection.token.claim", "true")));
    ensureMapper(
        mappers,
        there,
        mapper(
            "organization groups",
            "oidc-organization-group-membership-mapper",
            Map.of(
                "addGroupRoleMappings", "true",
                "access.token.claim", "true",
                "id.token.claim", "true",
                "introspection.token.claim", "true")));
  }

  private String scopeId() {
    for (JsonNode scope : http.get(REALM + "/client-scopes", token)) {
      if (scope.path("name").asText().equals("organization")) {
        return scope.path("id").asText();
      }
    }
    throw new IllegalStateException("The realm has no client scope 'organization'.");
  }

  private void ensureMapper(String path, JsonNode there, ObjectNode wanted) {
    for (JsonNode mapper : there) {
      if (mapper.path("protocolMapper").equals(wanted.path("protocolMapper"))) {
        if (!mapper.path("config").equals(wanted.path("config"))) {
          wanted.set("id", mapper.path("id"));
          http.send("PUT", path + "/" + mapper.path("id").asText(), wanted, token);
        }
        return;
      }
    }
    http.send("POST", path, wanted, token);
  }

  private static ObjectNode mapper(String name, String type, Map<String, String> config) {
    ObjectNode mapper = JSON.createObjectNode();
    mapper.put("name", name).put("protocol", "openid-connect").put("protocolMapper", type);
    mapper.set("config", JSON.valueToTree(config));
    return mapper;
  }
}
