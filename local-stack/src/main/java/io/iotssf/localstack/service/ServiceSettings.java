package io.iotssf.localstack.service;

import io.iotssf.localstack.Ports;
import io.iotssf.localstack.Secrets;
import io.iotssf.localstack.StackContext;
import java.util.HashMap;
import java.util.Map;

/**
 * What a service is told through its environment. The names are those of {@code
 * docs/operations.md}; no secret has a default.
 *
 * @param name the service and its module
 * @param database its database, and the first part of its roles' names
 * @param port HTTP
 * @param managementPort health and metrics
 */
public record ServiceSettings(String name, String database, int port, int managementPort) {

  public static ServiceSettings catalog(Ports ports) {
    return new ServiceSettings(
        "catalog-service", "catalog", ports.catalog(), ports.catalogManagement());
  }

  public static ServiceSettings assessment(Ports ports) {
    return new ServiceSettings(
        "assessment-service", "assessment", ports.assessment(), ports.assessmentManagement());
  }

  public static ServiceSettings report(Ports ports) {
    return new ServiceSettings(
        "report-service", "report", ports.report(), ports.reportManagement());
  }

  Map<String, String> migrationEnvironment(StackContext context) {
    String owner = database + "_owner";
    return Map.of(
        "IOTSSF_DATABASE_URL", databaseUrl(context),
        "IOTSSF_DATABASE_OWNER_USER", owner,
        "IOTSSF_DATABASE_OWNER_PASSWORD", context.secrets().of(owner));
  }

  Map<String, String> environment(StackContext context) {
    Ports ports = context.ports();
    Secrets secrets = context.secrets();
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
    environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
    environment.put("IOTSSF_DATABASE_URL", databaseUrl(context));
    environment.put("IOTSSF_DATABASE_APP_PASSWORD", secrets.of(database + "_app"));
    environment.put("IOTSSF_DATABASE_RELAY_PASSWORD", secrets.of(database + "_relay"));
    environment.put("IOTSSF_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka());
    environment.put(
        "IOTSSF_OIDC_ISSUER", "http://127.0.0.1:%d/realms/iot-ssf".formatted(ports.keycloak()));
    environment.put("IOTSSF_CATALOG_URL", "http://127.0.0.1:" + ports.catalog());
    environment.put("IOTSSF_ASSESSMENT_URL", "http://127.0.0.1:" + ports.assessment());
    environment.put("IOTSSF_SERVICE_CLIENT_SECRET", secrets.of(name));
    environment.put("IOTSSF_CURSOR_KEY", secrets.of(name + "-cursor-key"));
    return environment;
  }

  private String databaseUrl(StackContext context) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(context.ports().postgres(), database);
  }
}
