package io.iotssf.localstack.keycloak;

import io.iotssf.localstack.Secrets;
import io.iotssf.localstack.artifact.Artifacts;
import io.iotssf.localstack.process.Command;
import io.iotssf.localstack.process.ProcessRegister;
import io.iotssf.localstack.process.Readiness;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One Keycloak on loopback, with the realm of the local stack. */
public final class KeycloakServer {
  /** The name of its process in the stack. */
  public static final String NAME = "keycloak";

  private static final Duration PATIENCE = Duration.ofSeconds(180);
  private static final String ADMINISTRATOR = "admin";
  private static final String ADMINISTRATOR_PASSWORD = "keycloak-admin";
  private static final String GRANT_TYPE = "grant_type";
  private static final String CLIENT_ID = "client_id";

  private final Path directory;
  private final Path logs;
  private final int port;
  private final Secrets secrets;
  private final KeycloakHttp http;

  public KeycloakServer(Path directory, Path logs, int port, Secrets secrets) {
    this.directory = directory.toAbsolutePath();
    this.logs = logs.toAbsolutePath();
    this.port = port;
    this.secrets = secrets;
    this.http = new KeycloakHttp(base());
  }

  /** Unpacks and builds the server, unless that was done before. */
  public void prepare(Artifacts artifacts) {
    KeycloakDistribution.in(artifacts, logs);
  }

  /**
   * Starts it and makes sure of the realm.
   *
   * @param jdbcUrl its database
   */
  public void start(Artifacts artifacts, ProcessRegister register, String jdbcUrl) {
    KeycloakDistribution distribution = KeycloakDistribution.in(artifacts, logs);
    distribution.linkInto(directory);
    List<String> line =
        distribution.commandLine(
            directory, List.of("-Xms64m", "-Xmx400m"), List.of("start", "--optimized"));
    Command keycloak =
        new Command(NAME, line, environment(jdbcUrl), directory, logs.resolve(NAME + ".log"));
    Process process = keycloak.startIn(register);
    Readiness.await(keycloak, process, PATIENCE, http::answers);
    new KeycloakAdmin(http, administratorToken()).ensureRealm(new RealmDocument(secrets).json());
  }

  public String issuer() {
    return base() + "/realms/" + RealmDocument.REALM;
  }

  /**
   * A person's token.
   *
   * @param scope {@code organization}, or {@code organization:ALIAS} for someone who belongs to
   *     several
   */
  public String tokenOfUser(String user, String scope) {
    return http.token(
        RealmDocument.REALM,
        Map.of(
            GRANT_TYPE,
            "password",
            CLIENT_ID,
            RealmDocument.CLI_CLIENT,
            "username",
            user,
            "password",
            secrets.of(user),
            "scope",
            "openid " + scope));
  }

  /**
   * A program's token; one of a service client ignores the scope, since it belongs to no
   * organisation.
   */
  public String tokenOfClient(String client) {
    return http.token(
        RealmDocument.REALM,
        Map.of(
            GRANT_TYPE,
            "client_credentials",
            CLIENT_ID,
            client,
            "client_secret",
            secrets.of(client),
            "scope",
            "organization"));
  }

  private String administratorToken() {
    return http.token(
        "master",
        Map.of(
            GRANT_TYPE,
            "password",
            CLIENT_ID,
            "admin-cli",
            "username",
            ADMINISTRATOR,
            "password",
            secrets.of(ADMINISTRATOR_PASSWORD)));
  }

  private Map<String, String> environment(String jdbcUrl) {
    return Map.ofEntries(
        Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR),
        Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of(ADMINISTRATOR_PASSWORD)),
        Map.entry("KC_DB_URL", jdbcUrl),
        Map.entry("KC_DB_USERNAME", "keycloak"),
        Map.entry("KC_DB_PASSWORD", secrets.of("keycloak")),
        Map.entry("KC_DB_POOL_MAX_SIZE", "20"),
        Map.entry("KC_CACHE", "local"),
        Map.entry("KC_HTTP_ENABLED", "true"),
        Map.entry("KC_HTTP_HOST", "127.0.0.1"),
        Map.entry("KC_HTTP_PORT", Integer.toString(port)),
        Map.entry("KC_HOSTNAME", base()));
  }

  private String base() {
    return "http://127.0.0.1:" + port;
  }
}
