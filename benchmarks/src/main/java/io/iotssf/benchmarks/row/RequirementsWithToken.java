package io.iotssf.benchmarks.row;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.iotssf.benchmarks.load.Load;
import io.iotssf.benchmarks.load.Request;
import io.iotssf.benchmarks.measure.Goal;
import io.iotssf.benchmarks.measure.Goal.Bound;
import io.iotssf.benchmarks.measure.Measurement;
import io.iotssf.benchmarks.measure.Round;
import io.iotssf.benchmarks.measure.Rounds;
import io.iotssf.benchmarks.stack.Endpoint;
import io.iotssf.benchmarks.stack.Surroundings;
import io.iotssf.benchmarks.stack.TokenIssuer;
import io.iotssf.localstack.LocalStack;
import io.iotssf.localstack.Part;
import io.iotssf.localstack.Ports;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** P1: the 43 requirements, the token checked, against the same bytes sent to anybody. */
final class RequirementsWithToken implements Row {
  private static final Goal GOAL =
      new Goal(
          "P1",
          "GET requirements (all 43, ja), token checked / bare endpoint, same bytes",
          Bound.AT_LEAST,
          0.85);
  private static final String PATH = "/api/v1/requirements?edition=draft";
  private static final Rounds ROUNDS = new Rounds(20, 7);
  private static final Load LOAD = new Load(32, Duration.ofSeconds(5));

  @Override
  public String id() {
    return GOAL.id();
  }

  @Override
  public String what() {
    return GOAL.what();
  }

  @Override
  public List<Measurement> measure(Surroundings surroundings) {
    Ports ports = Ports.free();
    try (TokenIssuer issuer = TokenIssuer.start(ports.keycloak());
        LocalStack stack = surroundings.emptyStack(ports)) {
      surroundings.start(stack, Part.CATALOG_SERVICE);
      String token = issuer.token(Part.CATALOG_SERVICE.processName());
      return List.of(measure(surroundings, stack, token));
    }
  }

  private static Measurement measure(Surroundings surroundings, LocalStack stack, String token) {
    var question = new Question(stack.ports().catalog(), PATH);
    byte[] body = question.answer(token);
    question.requireThatTokensAreChecked(token);
    try (Endpoint bare = Endpoint.bare(surroundings, body)) {
      var headers =
          Map.of("Accept-Language", Question.LANGUAGE, "Authorization", "Bearer " + token);
      var subject =
          new LoadTrial(
              LOAD,
              Request.get(stack.ports().catalog(), PATH, headers, body),
              Surroundings.processorTime(stack, Part.CATALOG_SERVICE));
      var baseline =
          new LoadTrial(
              LOAD,
              Request.get(bare.port(), Endpoint.BARE_PATH, headers, body),
              bare.processorTime());
      List<Round> rounds =
          ROUNDS.run(subject, baseline, new RoundPrinter(surroundings.console(), "requests/s"));
      return new Measurement(
          GOAL, "requests/s", rounds, notes(body.length, token, subject, baseline));
    }
  }

  private static List<String> notes(
      int bodyLength, String token, LoadTrial subject, LoadTrial baseline) {
    double ours = subject.processorMicros(ROUNDS.measured());
    double bare = baseline.processorMicros(ROUNDS.measured());
    return List.of(
        "%d connections, body of %d bytes, token of %d bytes"
            .formatted(LOAD.connections(), bodyLength, token.getBytes(UTF_8).length),
        String.format(
            Locale.ROOT,
            "processor time a request: %.1f us / %.1f us, ratio of what one processor does: %.2f",
            ours,
            bare,
            bare / ours));
  }
}
