package io.iotssf.localstack;

import io.iotssf.localstack.artifact.Artifacts;
import io.iotssf.localstack.artifact.Unpacking;
import io.iotssf.localstack.kafka.KafkaServer;
import io.iotssf.localstack.keycloak.KeycloakServer;
import io.iotssf.localstack.postgres.PostgresServer;
import io.iotssf.localstack.process.Readiness;
import io.iotssf.localstack.process.Stopping;
import io.iotssf.localstack.service.ServiceServer;
import io.iotssf.localstack.service.ServiceSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The processes of one stack. {@link #close} stops every one of them; data, passwords and logs stay
 * in its directory.
 *
 * <pre>{@code
 * try (LocalStack stack = LocalStack.builder()
 *     .directory(Path.of("target/stack")).ports(Ports.free()).withPostgres().withKafka().start()) {
 *   stack.jdbcUrl("catalog"); stack.password("catalog_app"); stack.bootstrapServers();
 * }
 * }</pre>
 */
public final class LocalStack implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final StackContext context;
  private final PostgresServer postgres;
  private final KeycloakServer keycloak;
  private final Map<Part, Server> servers = new EnumMap<>(Part.class);
  private final Set<Part> started = Collections.synchronizedSet(EnumSet.noneOf(Part.class));

  private LocalStack(StackContext context) {
    this.context = context;
    Ports ports = context.ports();
    postgres = new PostgresServer(context);
    keycloak = new KeycloakServer(context, postgres.jdbcUrl("keycloak"));
    servers.put(Part.POSTGRESQL, postgres);
    servers.put(Part.KAFKA, new KafkaServer(context));
    servers.put(Part.KEYCLOAK, keycloak);
    servers.put(Part.CATALOG_SERVICE, new ServiceServer(context, ServiceSettings.catalog(ports)));
    servers.put(
        Part.ASSESSMENT_SERVICE, new ServiceServer(context, ServiceSettings.assessment(ports)));
    servers.put(Part.REPORT_SERVICE, new ServiceServer(context, ServiceSettings.report(ports)));
  }

  public static LocalStackBuilder builder() {
    return new LocalStackBuilder();
  }

  /** The stack of this directory as it is, with the checkout of the working directory. */
  public static LocalStack at(Path directory, Ports ports) {
    return at(directory, ports, Artifacts.find());
  }

  /**
   * The stack of this directory as it is, running or not.
   *
   * @param artifacts the checkout whose programs it starts
   */
  public static LocalStack at(Path directory, Ports ports, Artifacts artifacts) {
    return new LocalStack(StackContext.in(directory, ports, artifacts));
  }

  /** The URL of a database: catalog, assessment, report or keycloak. */
  public String jdbcUrl(String database) {
    return postgres.jdbcUrl(database);
  }

  /** The password of a database role, a user or a client of this stack. */
  public String password(String name) {
    return context.secrets().of(name);
  }

  /** Kafka's address for clients. */
  public String bootstrapServers() {
    return url(Part.KAFKA);
  }

  /** The issuer of this stack's tokens. */
  public String issuer() {
    return url(Part.KEYCLOAK);
  }

  /** Where a part answers; for a service the base of its HTTP API. */
  public String url(Part part) {
    return server(part).url();
  }

  /** The token of a user of one organisation, for example {@code assessor@acme-heaters}. */
  public String token(String user) {
    return keycloak.tokenOfUser(user, "organization");
  }

  /** The token of a user for one of the organisations that the user belongs to. */
  public String token(String user, String organisation) {
    return keycloak.tokenOfUser(user, "organization:" + organisation);
  }

  /** The token of a program: {@code grc-reader}, {@code grc-reader-other-maker} or a service. */
  public String clientToken(String client) {
    return keycloak.tokenOfClient(client);
  }

  public Ports ports() {
    return context.ports();
  }

  public StackDirectory directory() {
    return context.directory();
  }

  /** Whether the process of this part is alive. */
  public boolean isRunning(Part part) {
    return context.register().alive(part.processName()).isPresent();
  }

  /** Whether the part runs, from the program that was built last. */
  boolean isCurrent(Part part) {
    return isRunning(part) && !server(part).isOutdated();
  }

  /** Whether the part answers now. */
  public boolean answers(Part part) {
    return isRunning(part) && server(part).answers();
  }

  /** Starts a part that does not run, and returns when it answers. */
  public void start(Part part) {
    Server server = server(part);
    try {
      server.stop();
      server.ports().forEach(port -> PortOwner.requireFree(port, part.processName()));
      server.prepare();
      started.add(part);
      server.launch();
      server.awaitReady();
    } catch (StackException e) {
      throw context.register().isClosed() ? new StackException("Interrupted.", e) : e;
    }
  }

  /**
   * Returns when a part that runs answers again; another that it needs may have been away. One that
   * ends instead is started: a killed process may look alive until the system has cleared it away.
   */
  void awaitAnswer(Part part) {
    boolean isSettled = Readiness.await(PATIENCE, () -> !isRunning(part) || answers(part));
    if (!isRunning(part)) {
      start(part);
    } else if (!isSettled) {
      throw new StackException(
          "%s runs but does not answer. See ./iot-ssf logs %s"
              .formatted(part.processName(), part.processName()));
    }
  }

  /** Stops a part as its operator would. */
  public void stop(Part part) {
    server(part).stop();
  }

  /** Ends a part as a crash would. */
  public void kill(Part part) {
    Stopping.kill(context.register(), part.processName());
  }

  /** Stops everything, last started first. */
  @Override
  public void close() {
    for (Part part : List.of(Part.values()).reversed()) {
      stop(part);
    }
    stopHelpers();
  }

  /** Lets nothing start any more and stops everything: for the end of this process. */
  void shutDown() {
    context.register().close();
    stopHelpers();
    close();
  }

  /** Whether something runs that was started through this object. */
  boolean isAnythingStarted() {
    return started.stream().anyMatch(this::isRunning);
  }

  /**
   * Lets nothing start any more and stops what was started through this object: what ran before
   * goes on.
   */
  void stopStarted() {
    context.register().close();
    stopHelpers();
    List.of(Part.values()).reversed().stream().filter(started::contains).forEach(this::stop);
  }

  /** Deletes everything that the stack keeps: data, passwords, logs. It must not run. */
  public void empty() {
    Unpacking.delete(context.directory().root());
  }

  Server server(Part part) {
    return Objects.requireNonNull(servers.get(part));
  }

  /** What runs beside the parts: a migration, a build, a format that was cut off. */
  private void stopHelpers() {
    context.register().all().stream()
        .filter(p -> Part.byName(p.name()).isEmpty())
        .forEach(p -> Stopping.stop(context.register(), p.name()));
  }
}
