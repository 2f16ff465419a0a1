package io.iotssf.acceptance.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.iotssf.localstack.LocalStack;
import io.iotssf.localstack.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The packaged services on real servers, on ports and data of their own, started once. */
public final class RunningSystem {

  private static final Duration TOKEN_IS_FRESH = Duration.ofSeconds(60);

  private record CachedToken(String value, Instant fetched) {}

  private final LocalStack stack;
  private final Map<String, CachedToken> tokens = new ConcurrentHashMap<>();

  private RunningSystem(LocalStack stack) {
    this.stack = stack;
  }

  /** The system; the first caller waits until it is up. It ends with this process. */
  public static RunningSystem get() {
    return Once.SYSTEM;
  }

  private static final class Once {
    private static final RunningSystem SYSTEM =
        new RunningSystem(
            LocalStack.builder()
                .directory(Path.of("target", "acceptance"))
                .empty()
                .withPostgres()
                .withKafka()
                .withKeycloak()
                .withServices()
                .start());
  }

  /** The servers behind it. */
  public LocalStack stack() {
    return stack;
  }

  /** Base address of a service. */
  public String url(String service) {
    return stack.url(part(service));
  }

  /** Ends a service as a crash would. */
  public void kill(String service) {
    stack.kill(part(service));
  }

  /** Starts a service that does not run, and returns when it is ready. */
  public void start(String service) {
    stack.start(part(service));
  }

  /** A token of whoever holds the role in the organisation. */
  public String token(String role, String organisation) {
    if ("grc-reader".equals(role)) {
      return tokenOfClient("acme-heaters".equals(organisation) ? role : role + "-" + organisation);
    }
    return tokenOfUser(role + "@" + organisation);
  }

  /** A token as a user gets it who names no organisation. */
  public String tokenOfUser(String user) {
    return cached(user, () -> stack.token(user));
  }

  /** A token as a user gets it who names one organisation. */
  public String tokenOfUser(String user, String organisation) {
    return cached(user + ":" + organisation, () -> stack.token(user, organisation));
  }

  /** A token by client credentials. */
  public String tokenOfClient(String client) {
    return cached("client " + client, () -> stack.clientToken(client));
  }

  private String cached(String key, Supplier<String> fetch) {
    return tokens
        .compute(
            key,
            (name, known) ->
                known != null && known.fetched().plus(TOKEN_IS_FRESH).isAfter(Instant.now())
                    ? known
                    : new CachedToken(fetch.get(), Instant.now()))
        .value();
  }

  /** The subject of whoever holds the role in the organisation. */
  public String subject(String role, String organisation) {
    var payload = token(role, organisation).split("\\.")[1];
    return json(Base64.getUrlDecoder().decode(payload)).get("sub").asText();
  }

  static JsonNode json(byte[] bytes) {
    try {
      return new ObjectMapper().readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Part part(String service) {
    return Part.byName(service)
        .orElseThrow(() -> new IllegalArgumentException("There is no service " + service));
  }
}
