package io.iotssf.benchmarks.row;

import io.iotssf.benchmarks.load.Load;
import io.iotssf.benchmarks.load.Wire;
import io.iotssf.benchmarks.measure.Goal;
import io.iotssf.benchmarks.measure.Goal.Bound;
import io.iotssf.benchmarks.measure.Measurement;
import io.iotssf.benchmarks.measure.Round;
import io.iotssf.benchmarks.measure.Rounds;
import io.iotssf.benchmarks.stack.AssessmentStack;
import io.iotssf.benchmarks.stack.Surroundings;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * P11: whole assessments come in by file, against {@code \copy} of the same rows. In each round the
 * imports fill a tenant of their own; then {@code \copy} fills another one with the rows that they
 * left behind.
 */
final class ImportAssessments implements Row {
  private static final Goal GOAL =
      new Goal(
          "P11",
          "import of 10,000 assessments in rounds of 2,000 / \\copy, same rows",
          Bound.AT_LEAST,
          0.20);
  private static final String UNIT = "assessments/s";
  private static final String TENANT = "exports";
  private static final int EACH = 2_000;
  private static final Rounds ROUNDS = new Rounds(2, 5);
  private static final Load LOAD = new Load(8, Duration.ofMinutes(10));

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
    try (var service = AssessmentStack.start(surroundings, "stack")) {
      String id = service.create(TENANT);
      byte[] file = service.api(TENANT).get("/api/v1/assessments/" + id + "/export");
      var copies = new TenantCopies(service, EACH);
      List<Round> rounds =
          ROUNDS.run(
              () -> imported(service, file, copies.nextTenant()),
              copies::measure,
              new RoundPrinter(surroundings.console(), UNIT));
      return List.of(new Measurement(GOAL, UNIT, rounds, notes(file, copies)));
    }
  }

  private static double imported(AssessmentStack service, byte[] file, String tenant) {
    var headers =
        Map.of(
            "Authorization", "Bearer " + service.token(tenant), "Content-Type", "application/json");
    byte[] request = Wire.request("POST", "/api/v1/imports", service.port(), headers, file);
    var imports = new Imports(request, new AtomicInteger(EACH));
    return LOAD.run(service.port(), Collections.nCopies(LOAD.connections(), imports)).perSecond();
  }

  private static List<String> notes(byte[] file, TenantCopies copies) {
    return List.of(
        String.format(
            Locale.ROOT,
            "%d connections / one; a file of %d bytes; %,d rows of all tables for each round",
            LOAD.connections(),
            file.length,
            copies.rows()));
  }
}
