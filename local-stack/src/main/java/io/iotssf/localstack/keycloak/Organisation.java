package io.iotssf.localstack.keycloak;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The two organisations of the local stack; each is a tenant of the services. */
public enum Organisation {
  ACME_HEATERS(
      "acme-heaters", "Acme Heaters", "7d9f1c52-0a51-4a8e-9a63-1f0f6a7c0001", "grc-reader"),
  OTHER_MAKER(
      "other-maker",
      "Other Maker",
      "7d9f1c52-0a51-4a8e-9a63-1f0f6a7c0002",
      "grc-reader-other-maker");

  private final String alias;
  private final String title;
  private final String id;
  private final String grcClient;

  Organisation(String alias, String title, String id, String grcClient) {
    this.alias = alias;
    this.title = title;
    this.id = id;
    this.grcClient = grcClient;
  }

  public static Optional<Organisation> byAlias(String alias) {
    return Arrays.stream(values()).filter(o -> o.alias.equals(alias)).findFirst();
  }

  /** The name in tokens and in user names. */
  public String alias() {
    return alias;
  }

  /** The tenant id of the services. */
  public String id() {
    return id;
  }

  /** The client that reads for a GRC platform of this organisation. */
  public String grcClient() {
    return grcClient;
  }

  String title() {
    return title;
  }

  String domain() {
    return alias + ".example";
  }

  /** The name of this organisation's user with this role. */
  public String user(String role) {
    return role + "@" + alias;
  }

  List<String> users() {
    return Role.OF_PEOPLE.stream().map(this::user).toList();
  }
}
