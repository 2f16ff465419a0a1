package io.iotssf.localstack.keycloak;

import java.util.List;

/** The roles that a person can hold in an organisation, by the names that tokens carry. */
public final class Role {
  /** One user for each of them in every organisation. */
  public static final List<String> OF_PEOPLE =
      List.of(
          "iot-provider",
          "solution-supplier",
          "maintenance-provider",
          "end-user",
          "assessor",
          "approver",
          "tenant-admin",
          "auditor");

  /** Held by programs that read, by client credentials. */
  public static final String GRC_READER = "grc-reader";

  private Role() {}
}
