package io.iotssf.localstack;

import io.iotssf.localstack.artifact.Artifacts;
import io.iotssf.localstack.kafka.KafkaServer;
import io.iotssf.localstack.keycloak.KeycloakServer;
import io.iotssf.localstack.postgres.PostgresServer;
import io.iotssf.localstack.process.ProcessRegister;
import io.iotssf.localstack.process.RunningProcess;
import io.iotssf.localstack.process.Stopping;
import java.nio.file.Path;

/**
 * A stack that is up. {@link #close} stops every process that it started; data, passwords and logs
 * stay in its directory.
 *
 * <pre>{@code
 * try (LocalStack stack = LocalStack.builder()
 *     .directory(Path.of("target/stack")).ports(Ports.free()).withPostgres().withKafka().start()) {
 *   stack.jdbcUrl("catalog"); stack.password("catalog_app"); stack.bootstrapServers();
 * }
 * }</pre>
 */
public final class LocalStack implements AutoCloseable {
  private final StackDirectory directory;
  private final Ports ports;
  private final Secrets secrets;
  private final Artifacts artifacts;

  LocalStack(StackDirectory directory, Ports ports, Artifacts artifacts) {
    this.directory = directory;
    this.ports = ports;
    this.artifacts = artifacts;
    this.secrets = Secrets.in(directory.secretsFile());
  }

  public static LocalStackBuilder builder() {
    return new LocalStackBuilder();
  }

  /** The URL of a database: catalog, assessment, report or keycloak. */
  public String jdbcUrl(String database) {
    return postgres().jdbcUrl(database);
  }

  /**
   * The password of a database role, for example {@code catalog_app}, or any other secret of this
   * stack.
   */
  public String password(String role) {
    return secrets.of(role);
  }

  /** Kafka's address for clients. */
  public String bootstrapServers() {
    return kafka().bootstrapServers();
  }

  /** The issuer of this stack's tokens. */
  public String issuer() {
    return keycloak().issuer();
  }

  /** The token of a user of one organisation, for example {@code assessor@acme-heaters}. */
  public String token(String user) {
    return keycloak().tokenOfUser(user, "organization");
  }

  /** The token of a user for one of the organisations that he belongs to. */
  public String token(String user, String organisation) {
    return keycloak().tokenOfUser(user, "organization:" + organisation);
  }

  /** The token of a program: {@code grc-reader}, {@code grc-reader-other-maker} or a service. */
  public String clientToken(String client) {
    return keycloak().tokenOfClient(client);
  }

  public Ports ports() {
    return ports;
  }

  public StackDirectory directory() {
    return directory;
  }

  /** Stops everything, last started first. */
  @Override
  public void close() {
    ProcessRegister register = directory.register();
    for (RunningProcess process : register.all().reversed()) {
      if (process.name().equals(PostgresServer.NAME) && process.isAlive()) {
        postgres().stop(artifacts);
      }
      Stopping.stop(register, process);
    }
  }

  PostgresServer postgres() {
    return new PostgresServer(directory.postgres(), directory.logs(), ports.postgres(), secrets);
  }

  KafkaServer kafka() {
    return new KafkaServer(
        directory.kafka(), directory.logs(), ports.kafka(), ports.kafkaController());
  }

  KeycloakServer keycloak() {
    return new KeycloakServer(directory.keycloak(), directory.logs(), ports.keycloak(), secrets);
  }

  static LocalStack in(Path root, Ports ports) {
    return new LocalStack(new StackDirectory(root.toAbsolutePath()), ports, Artifacts.find());
  }

  Artifacts artifacts() {
    return artifacts;
  }
}
