package io.iotssf.localstack.keycloak;

import io.iotssf.localstack.Part;
import io.iotssf.localstack.Secrets;
import io.iotssf.localstack.Server;
import io.iotssf.localstack.StackContext;
import io.iotssf.localstack.StackException;
import io.iotssf.localstack.process.Command;
import io.iotssf.localstack.process.Readiness;
import io.iotssf.localstack.process.Stopping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One Keycloak on loopback and on the stack's PostgreSQL, with the realm of the local stack. */
public final class KeycloakServer implements Server {
  private static final String NAME = Part.KEYCLOAK.processName();
  private static final Duration PATIENCE = Duration.ofSeconds(180);
  private static final String ADMINISTRATOR = "admin";
  private static final String ADMINISTRATOR_PASSWORD = "keycloak-admin";

  private final StackContext context;
  private final String jdbcUrl;
  private final KeycloakHttp http;
  private @Nullable Process process;

  /**
   * @param jdbcUrl its database
   */
  public KeycloakServer(StackContext context, String jdbcUrl) {
    this.context = context;
    this.jdbcUrl = jdbcUrl;
    this.http = new KeycloakHttp(base());
  }

  @Override
  public void prepare() {
    KeycloakDistribution.in(context);
  }

  @Override
  public void launch() {
    KeycloakDistribution.in(context).linkInto(home());
    process = command().startIn(context.register());
  }

  /** The realm is made here when it is missing. */
  @Override
  public void awaitReady() {
    Readiness.await(command(), Objects.requireNonNull(process), PATIENCE, http::answers);
    Secrets secrets = context.secrets();
    String token =
        http.token(
            "master",
            TokenForm.password("admin-cli", ADMINISTRATOR, secrets.of(ADMINISTRATOR_PASSWORD)));
    new KeycloakAdmin(http, token).ensureRealm(new RealmDocument(secrets).json());
  }

  @Override
  public void stop() {
    Stopping.stop(context.register(), NAME);
  }

  @Override
  public List<Integer> ports() {
    return List.of(context.ports().keycloak());
  }

  /** The issuer of tokens. */
  @Override
  public String url() {
    return base() + "/realms/" + RealmDocument.REALM;
  }

  /** Whether it gives tokens: after a crash of the database it answers before it does that. */
  @Override
  public boolean answers() {
    if (!http.answers()) {
      return false;
    }
    try {
      return !tokenOfClient(Organisation.ACME_HEATERS.grcClient()).isEmpty();
    } catch (StackException e) {
      return false;
    }
  }

  /**
   * A person's token.
   *
   * @param scope {@code organization}, or {@code organization:ALIAS} for someone who belongs to
   *     several
   */
  public String tokenOfUser(String user, String scope) {
    Map<String, String> form =
        TokenForm.password(RealmDocument.CLI_CLIENT, user, context.secrets().of(user));
    return http.token(RealmDocument.REALM, TokenForm.withScope(form, "openid " + scope));
  }

  /** A program's token; the scope gives nothing to a service client, which has no organisation. */
  public String tokenOfClient(String client) {
    Map<String, String> form = TokenForm.clientCredentials(client, context.secrets().of(client));
    return http.token(RealmDocument.REALM, TokenForm.withScope(form, "organization"));
  }

  private Command command() {
    List<String> line =
        KeycloakDistribution.in(context)
            .commandLine(home(), List.of("-Xms64m", "-Xmx400m"), List.of("start", "--optimized"));
    return new Command(NAME, line, environment(), home(), context.log(NAME));
  }

  private Map<String, String> environment() {
    Secrets secrets = context.secrets();
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
        Map.entry("KC_HTTP_PORT", Integer.toString(context.ports().keycloak())),
        Map.entry("KC_HOSTNAME", base()));
  }

  private Path home() {
    return context.directory().keycloak();
  }

  private String base() {
    return "http://127.0.0.1:" + context.ports().keycloak();
  }
}
