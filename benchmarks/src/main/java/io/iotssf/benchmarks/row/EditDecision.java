package io.iotssf.benchmarks.row;

import io.iotssf.benchmarks.load.Load;
import io.iotssf.benchmarks.measure.Goal;
import io.iotssf.benchmarks.measure.Goal.Bound;
import io.iotssf.benchmarks.measure.Measurement;
import io.iotssf.benchmarks.measure.Round;
import io.iotssf.benchmarks.measure.Rounds;
import io.iotssf.benchmarks.measure.Trial;
import io.iotssf.benchmarks.measure.VoidRunException;
import io.iotssf.benchmarks.stack.AssessmentStack;
import io.iotssf.benchmarks.stack.Surroundings;
import io.iotssf.localstack.process.Readiness;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * P3: one decision is edited, with its history, its change and its event, against pgbench with the
 * same statements. Both sides have the same connections, spread over the same tenants, each with an
 * assessment of its own.
 */
final class EditDecision implements Row {
  private static final Goal GOAL =
      new Goal(
          "P3",
          "edit one decision, over ten tenants / pgbench, same statements",
          Bound.AT_LEAST,
          0.50);
  private static final String UNIT = "requests/s";
  private static final long WARM_UP = 40_000;
  private static final int TENANTS = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Rounds ROUNDS = new Rounds(8, 7);
  private static final Load LOAD = new Load(16, Duration.ofSeconds(5));

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
      List<DecisionEdits> edits =
          connections().mapToObj(number -> DecisionEdits.begin(service, tenant(number))).toList();
      var subject = new LoadTrial(LOAD, service.port(), edits, service.processorTime());
      subject.warmUp(WARM_UP);
      List<Round> rounds =
          ROUNDS.run(
              afterAllEvents(service, subject),
              afterAllEvents(service, statements(service)),
              new RoundPrinter(surroundings.console(), UNIT));
      return List.of(new Measurement(GOAL, UNIT, rounds, notes(subject)));
    }
  }

  /** No side pays for what the other one left to be sent. */
  private static Trial afterAllEvents(AssessmentStack service, Trial trial) {
    return () -> {
      if (!Readiness.await(PATIENCE, () -> nothingWaits(service))) {
        throw new VoidRunException("The events are not sent in time.");
      }
      return trial.measure();
    };
  }

  private static boolean nothingWaits(AssessmentStack service) {
    try (Connection owner = service.owner();
        var statement = owner.createStatement();
        var row =
            statement.executeQuery(
                "select not exists (select from outbox where published_at is null)")) {
      return row.next() && row.getBoolean(1);
    } catch (SQLException e) {
      throw new VoidRunException("The outbox cannot be read: " + e.getMessage(), e);
    }
  }

  /** What pgbench edits: for each connection an assessment, with texts that the service wrote. */
  private static Statements statements(AssessmentStack service) {
    List<DecisionEdits.Target> targets =
        connections()
            .mapToObj(number -> DecisionEdits.Target.create(service, tenant(number)))
            .toList();
    try (Connection owner = service.owner()) {
      EditTargets.write(owner, targets);
    } catch (SQLException e) {
      throw new VoidRunException("What pgbench edits cannot be written: " + e.getMessage(), e);
    }
    return Statements.of(service, "edit-decision.sql", Map.of(), LOAD.connections(), LOAD.time());
  }

  private static IntStream connections() {
    return IntStream.range(0, LOAD.connections());
  }

  private static String tenant(int connection) {
    return "edits-" + connection % TENANTS;
  }

  private static List<String> notes(LoadTrial subject) {
    return List.of(
        "%d connections over %d tenants; fsync is on for both"
            .formatted(LOAD.connections(), TENANTS),
        String.format(
            Locale.ROOT,
            "processor time of the JVM a request: %.0f us",
            subject.processorMicros(ROUNDS.measured())));
  }
}
