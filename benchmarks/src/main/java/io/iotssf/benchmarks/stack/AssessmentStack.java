package io.iotssf.benchmarks.stack;

import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.benchmarks.measure.VoidRunException;
import io.iotssf.localstack.LocalStack;
import io.iotssf.localstack.Part;
import io.iotssf.localstack.Ports;
import io.iotssf.localstack.process.Readiness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * assessment-service beside an empty PostgreSQL and a Kafka. It knows the catalogue:
 * catalog-service ran until the edition had arrived, and takes nothing away from what is measured.
 */
public final class AssessmentStack implements AutoCloseable {
  /** The use case of which the measured assessments are. */
  public static final String USE_CASE = "gas-water-heater";

  private static final String SERVICE = Part.ASSESSMENT_SERVICE.processName();
  private static final String DATABASE = "assessment";
  private static final String ASSESSMENTS = "/api/v1/assessments";
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final int CREATED = 201;

  private final TokenIssuer issuer;
  private final LocalStack stack;

  private AssessmentStack(TokenIssuer issuer, LocalStack stack) {
    this.issuer = issuer;
    this.stack = stack;
  }

  /**
   * Starts it all on free ports.
   *
   * @param name of its directory: several may run at once
   */
  public static AssessmentStack start(Surroundings surroundings, String name) {
    Ports ports = Ports.free();
    TokenIssuer issuer = TokenIssuer.start(ports.keycloak());
    var service = new AssessmentStack(issuer, surroundings.emptyStack(name, ports));
    try {
      surroundings.start(service.stack, Part.CATALOG_SERVICE);
      surroundings.start(service.stack, Part.ASSESSMENT_SERVICE);
      surroundings.console().step("Waiting for the catalogue to arrive", service::awaitCatalogue);
      service.stack.stop(Part.CATALOG_SERVICE);
      return service;
    } catch (RuntimeException e) {
      service.close();
      throw e;
    }
  }

  /**
   * Gives PostgreSQL a cache of its own of that size, as a server has on which it does not stand
   * beside everything else, and starts it again.
   *
   * @param size for example {@code 1GB}
   */
  public void cache(String size) {
    Path settings = stack.directory().postgres().resolve("data/postgresql.conf");
    try {
      Files.writeString(
          settings, "shared_buffers = %s%n".formatted(size), StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    stack.stop(Part.ASSESSMENT_SERVICE);
    stack.stop(Part.POSTGRESQL);
    stack.start(Part.POSTGRESQL);
    stack.start(Part.ASSESSMENT_SERVICE);
  }

  public LocalStack stack() {
    return stack;
  }

  public int port() {
    return stack.ports().assessment();
  }

  /** The processor time that the service has used so far. */
  public ProcessorTime processorTime() {
    return Surroundings.processorTime(stack, Part.ASSESSMENT_SERVICE);
  }

  /** The token of an assessor of a tenant. */
  public String token(String tenant) {
    return issuer.token(SERVICE, tenant);
  }

  /** The API as an assessor of a tenant uses it. */
  public Api api(String tenant) {
    return new Api(port(), token(tenant));
  }

  /** Starts an assessment of a tenant from the use case, and gives its id. */
  public String create(String tenant) {
    JsonNode head = Api.json(api(tenant).post(ASSESSMENTS, start(), CREATED));
    return head.path("id").asText();
  }

  /** A connection of the role that owns the tables, whom row security does not hold up. */
  public Connection owner() throws SQLException {
    String role = DATABASE + "_owner";
    return DriverManager.getConnection(stack.jdbcUrl(DATABASE), role, stack.password(role));
  }

  /**
   * PostgreSQL's own programs as a role of the service: {@code app}, {@code owner}, {@code backup}.
   */
  public PostgresClient client(String role) {
    String name = DATABASE + "_" + role;
    return new PostgresClient(
        stack.ports().postgres(), DATABASE, name, stack.password(name), stack.directory().logs());
  }

  @Override
  public void close() {
    stack.close();
    issuer.close();
  }

  private void awaitCatalogue() {
    Api api = api("catalogue-arrives");
    if (!Readiness.await(PATIENCE, () -> api.answers(ASSESSMENTS, start(), CREATED))) {
      throw new VoidRunException("The catalogue has not arrived at assessment-service.");
    }
  }

  private static String start() {
    return "{\"fromUseCase\":\"%s\",\"title\":\"ガス給湯器の遠隔操作\"}".formatted(USE_CASE);
  }
}
