package io.iotssf.localstack.keycloak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.localstack.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The realm as it is imported: roles, organisations with their groups, users and clients. */
final class RealmDocument {
  static final String REALM = "iot-ssf";

  /** Belongs to both organisations, with other roles in each. */
  static final String USER_OF_BOTH = "both@iot-ssf";

  /** Logs people in by password; only a local stack has it. */
  static final String CLI_CLIENT = "iot-ssf-cli";

  /** The realm's attribute that says from which document it was made. */
  static final String DIGEST = "iot-ssf.document";

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
  private static final int TOKEN_SECONDS = 1800;

  private final Secrets secrets;

  RealmDocument(Secrets secrets) {
    this.secrets = secrets;
  }

  /** The document, marked with a digest of itself. */
  JsonNode json() {
    ObjectNode realm = JSON.valueToTree(content());
    String digest = digest(realm);
    realm.putObject("attributes").put(DIGEST, digest);
    return realm;
  }

  private Map<String, Object> content() {
    return Map.of(
        "realm",
        REALM,
        "enabled",
        true,
        "sslRequired",
        "external",
        "bruteForceProtected",
        true,
        "accessTokenLifespan",
        TOKEN_SECONDS,
        "organizationsEnabled",
        true,
        "roles",
        Map.of("realm", roles()),
        "organizations",
        Stream.of(Organisation.values()).map(this::organisation).toList(),
        "users",
        users(),
        "clients",
        Clients.all(secrets));
  }

  private static String digest(JsonNode realm) {
    try {
      byte[] text = JSON.writeValueAsBytes(JSON.treeToValue(realm, Object.class));
      byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(sha256);
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("A tree has a text, and every JDK has SHA-256", e);
    }
  }

  /** The same id for the same thing in every stack, so that examples and tests can name it. */
  static String fixedId(String thing) {
    return UUID.nameUUIDFromBytes(("iot-ssf/" + thing).getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static List<Map<String, Object>> roles() {
    return Stream.concat(Role.OF_PEOPLE.stream(), Stream.of(Role.GRC_READER))
        .map(name -> Map.<String, Object>of("name", name))
        .toList();
  }

  private Map<String, Object> organisation(Organisation organisation) {
    return Map.of(
        "id", organisation.id(),
        "name", organisation.title(),
        "alias", organisation.alias(),
        "enabled", true,
        "domains", List.of(Map.of("name", organisation.domain(), "verified", true)),
        "groups",
            Stream.concat(Role.OF_PEOPLE.stream(), Stream.of(Role.GRC_READER))
                .map(role -> group(organisation, role))
                .toList(),
        "members", members(organisation));
  }

  private static Map<String, Object> group(Organisation organisation, String role) {
    return Map.of("id", groupId(organisation, role), "name", role, "realmRoles", List.of(role));
  }

  private static String groupId(Organisation organisation, String role) {
    return fixedId("group/" + organisation.user(role));
  }

  private static List<Map<String, Object>> members(Organisation organisation) {
    List<Map<String, Object>> members = new ArrayList<>();
    for (String role : Role.OF_PEOPLE) {
      members.add(member(organisation.user(role), organisation, role));
    }
    members.add(member(USER_OF_BOTH, organisation, rolesOfBoth(organisation)));
    members.add(
        member(Clients.serviceAccount(organisation.grcClient()), organisation, Role.GRC_READER));
    return members;
  }

  /** In one organisation two roles, so that it can be tried that a submitter does not approve. */
  private static String[] rolesOfBoth(Organisation organisation) {
    return organisation == Organisation.ACME_HEATERS
        ? new String[] {"assessor", "approver"}
        : new String[] {"auditor"};
  }

  private static Map<String, Object> member(
      String user, Organisation organisation, String... roles) {
    return Map.of(
        "id",
        fixedId("user/" + user),
        "username",
        user,
        "membershipType",
        "UNMANAGED",
        "groups",
        Arrays.stream(roles).map(role -> groupId(organisation, role)).toList());
  }

  private List<Map<String, Object>> users() {
    List<Map<String, Object>> users = new ArrayList<>();
    for (Organisation organisation : Organisation.values()) {
      for (String user : organisation.users()) {
        users.add(person(user, organisation.domain()));
      }
    }
    users.add(person(USER_OF_BOTH, "iot-ssf.example"));
    for (String client : Clients.withServiceAccount()) {
      users.add(serviceAccount(client));
    }
    return users;
  }

  private Map<String, Object> person(String user, String domain) {
    String role = user.substring(0, user.indexOf('@'));
    return Map.of(
        "id",
        fixedId("user/" + user),
        "username",
        user,
        "enabled",
        true,
        "email",
        role + "@" + domain,
        "emailVerified",
        true,
        "firstName",
        role,
        "lastName",
        user.substring(user.indexOf('@') + 1),
        "credentials",
        List.of(Map.of("type", "password", "value", secrets.of(user), "temporary", false)));
  }

  private static Map<String, Object> serviceAccount(String client) {
    String user = Clients.serviceAccount(client);
    return Map.of(
        "id",
        fixedId("user/" + user),
        "username",
        user,
        "enabled",
        true,
        "serviceAccountClientId",
        client);
  }
}
