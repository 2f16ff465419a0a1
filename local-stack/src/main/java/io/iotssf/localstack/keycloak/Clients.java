package io.iotssf.localstack.keycloak;

import io.iotssf.localstack.Secrets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The realm's clients and the audiences of their tokens. */
final class Clients {
  private static final List<String> SERVICES =
      List.of("catalog-service", "assessment-service", "report-service");

  /** A service that pulls from another, and the audience of that one operation. */
  private static final Map<String, String> PULLERS =
      new TreeMap<>(
          Map.of(
              "assessment-service", "catalog-service-internal",
              "report-service", "assessment-service-internal"));

  private Clients() {}

  static List<Map<String, Object>> all(Secrets secrets) {
    List<Map<String, Object>> clients = new ArrayList<>();
    clients.add(forPeople());
    for (Organisation organisation : Organisation.values()) {
      clients.add(withSecret(organisation.grcClient(), secrets, SERVICES));
    }
    PULLERS.forEach(
        (client, audience) -> clients.add(withSecret(client, secrets, List.of(audience))));
    return clients;
  }

  static List<String> withServiceAccount() {
    return Stream.concat(
            Stream.of(Organisation.values()).map(Organisation::grcClient),
            PULLERS.keySet().stream())
        .toList();
  }

  static String serviceAccount(String client) {
    return "service-account-" + client;
  }

  private static Map<String, Object> forPeople() {
    Map<String, Object> client = client(RealmDocument.CLI_CLIENT, SERVICES);
    client.put("publicClient", true);
    client.put("directAccessGrantsEnabled", true);
    return client;
  }

  private static Map<String, Object> withSecret(
      String name, Secrets secrets, List<String> audiences) {
    Map<String, Object> client = client(name, audiences);
    client.put("publicClient", false);
    client.put("directAccessGrantsEnabled", false);
    client.put("serviceAccountsEnabled", true);
    client.put("clientAuthenticatorType", "client-secret");
    client.put("secret", secrets.of(name));
    return client;
  }

  private static Map<String, Object> client(String name, List<String> audiences) {
    Map<String, Object> client = new HashMap<>();
    client.put("id", RealmDocument.fixedId("client/" + name));
    client.put("clientId", name);
    client.put("protocol", "openid-connect");
    client.put("standardFlowEnabled", false);
    client.put("fullScopeAllowed", false);
    client.put("protocolMappers", audiences.stream().map(Clients::audience).toList());
    return client;
  }

  /** Keycloak puts no audience into a token without such a mapper. */
  private static Map<String, Object> audience(String name) {
    return Map.of(
        "name",
        "audience " + name,
        "protocol",
        "openid-connect",
        "protocolMapper",
        "oidc-audience-mapper",
        "config",
        Map.of(
            "included.custom.audience", name,
            "access.token.claim", "true",
            "id.token.claim", "false"));
  }
}
