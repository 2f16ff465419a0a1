package io.iotssf.benchmarks.row;

import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.benchmarks.load.Load;
import io.iotssf.benchmarks.load.Request;
import io.iotssf.benchmarks.measure.Goal;
import io.iotssf.benchmarks.measure.Goal.Bound;
import io.iotssf.benchmarks.measure.Measurement;
import io.iotssf.benchmarks.measure.Round;
import io.iotssf.benchmarks.measure.Rounds;
import io.iotssf.benchmarks.measure.VoidRunException;
import io.iotssf.benchmarks.stack.Api;
import io.iotssf.benchmarks.stack.AssessmentStack;
import io.iotssf.benchmarks.stack.Endpoint;
import io.iotssf.benchmarks.stack.Surroundings;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** P2: one assessment with all its rows, against JDBC with Jackson, and against pgbench. */
final class WholeAssessment implements Row {
  private static final Goal OF_ENDPOINT =
      new Goal(
          "P2",
          "GET assessments/{id} / JDBC and Jackson, same rows, no auth",
          Bound.AT_LEAST,
          0.80);
  private static final Goal OF_PGBENCH =
      new Goal("P2 sql", "GET assessments/{id} / pgbench, same statements", Bound.AT_LEAST, 0.35);
  private static final String UNIT = "requests/s";
  private static final String TENANT = "reads-one";
  private static final long WARM_UP = 20_000;
  private static final Rounds ROUNDS = new Rounds(8, 7);
  private static final Load LOAD = new Load(16, Duration.ofSeconds(4));

  @Override
  public String id() {
    return OF_ENDPOINT.id();
  }

  @Override
  public String what() {
    return OF_ENDPOINT.what() + "; / pgbench";
  }

  @Override
  public List<Measurement> measure(Surroundings surroundings) {
    try (var service = AssessmentStack.start(surroundings, "stack");
        var endpoint = Endpoint.jdbc(surroundings, service.stack())) {
      String id = service.create(TENANT);
      return measure(surroundings, service, endpoint, id);
    }
  }

  private static List<Measurement> measure(
      Surroundings surroundings, AssessmentStack service, Endpoint endpoint, String id) {
    String path = "/api/v1/assessments/" + id;
    new Question(service.port(), path).requireThatTokensAreChecked(service.token(TENANT));
    byte[] body = service.api(TENANT).get(path);
    String plainPath = Endpoint.JDBC_PATH + TENANT + "/" + id;
    byte[] plainBody = new Api(endpoint.port(), "").get(plainPath);
    int rows = requireSameRows(body, plainBody);
    var headers = Map.of("Authorization", "Bearer " + service.token(TENANT));
    var subject =
        new LoadTrial(
            LOAD, Request.get(service.port(), path, headers, body), service.processorTime());
    var baseline =
        new LoadTrial(
            LOAD,
            Request.get(endpoint.port(), plainPath, headers, plainBody),
            endpoint.processorTime());
    subject.warmUp(WARM_UP);
    baseline.warmUp(WARM_UP);
    var printer = new RoundPrinter(surroundings.console(), UNIT);
    List<Round> ofEndpoint = ROUNDS.run(subject, baseline, printer);
    List<String> notes = notes(rows, body.length, subject, baseline);
    surroundings.console().line("  the same against pgbench:");
    List<Round> ofPgbench = ROUNDS.run(subject, statements(service, id), printer);
    return List.of(
        new Measurement(OF_ENDPOINT, UNIT, ofEndpoint, notes),
        new Measurement(OF_PGBENCH, UNIT, ofPgbench, List.of()));
  }

  private static Statements statements(AssessmentStack service, String id) {
    return Statements.of(
        service,
        "whole-assessment.sql",
        Map.of("tenant", TENANT, "assessment", id),
        LOAD.connections(),
        LOAD.time());
  }

  /** Both tell the same rows, however they name their kinds. */
  private static int requireSameRows(byte[] ours, byte[] plain) {
    int rows = rows(Api.json(ours));
    if (rows == 0 || rows != rows(Api.json(plain).path("rows"))) {
      throw new VoidRunException("The two answers do not tell the same rows.");
    }
    return rows;
  }

  private static int rows(JsonNode body) {
    return body.valueStream().filter(JsonNode::isArray).mapToInt(JsonNode::size).sum();
  }

  private static List<String> notes(
      int rows, int bodyLength, LoadTrial subject, LoadTrial baseline) {
    double ours = subject.processorMicros(ROUNDS.measured());
    double plain = baseline.processorMicros(ROUNDS.measured());
    return List.of(
        "%d connections, %d rows, body of %d bytes".formatted(LOAD.connections(), rows, bodyLength),
        String.format(
            Locale.ROOT, "processor time of the JVM a request: %.0f us / %.0f us", ours, plain));
  }
}
