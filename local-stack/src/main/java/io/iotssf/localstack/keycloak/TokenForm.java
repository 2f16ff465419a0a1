package io.iotssf.localstack.keycloak;

import java.util.HashMap;
import java.util.Map;

/** The forms by which a token is asked for (OAuth 2.0, RFC 6749). */
final class TokenForm {
  private static final String GRANT_TYPE = "grant_type";
  private static final String CLIENT_ID = "client_id";

  private TokenForm() {}

  static Map<String, String> password(String client, String user, String password) {
    return Map.of(
        GRANT_TYPE, "password", CLIENT_ID, client, "username", user, "password", password);
  }

  static Map<String, String> clientCredentials(String client, String secret) {
    return Map.of(GRANT_TYPE, "client_credentials", CLIENT_ID, client, "client_secret", secret);
  }

  static Map<String, String> withScope(Map<String, String> form, String scope) {
    Map<String, String> scoped = new HashMap<>(form);
    scoped.put("scope", scope);
    return scoped;
  }
}
