package io.iotssf.benchmarks.row;

import io.iotssf.benchmarks.measure.Trial;
import io.iotssf.benchmarks.measure.VoidRunException;
import io.iotssf.benchmarks.stack.AssessmentStack;
import io.iotssf.benchmarks.stack.PostgresClient;
import io.iotssf.localstack.process.Readiness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the rows that imports left in one tenant into another one by {@code \copy}: the same tables
 * with the same keys, indexes and checks. Row-level security is the one thing that it does not
 * pass: PostgreSQL refuses {@code copy} under it, so it runs as the owner.
 */
final class TenantCopies implements Trial {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final double NANOS = 1e9;

  /** Tables that an import writes to, those first that others refer to. */
  private static final List<Table> TABLES =
      List.of(
          new Table("quotation", "sha256, document"),
          new Table(
              "assessment",
              "id, title, status, version, applying_entity, created_at, updated_at, next_review,"
                  + " origin, quotation_sha256"),
          new Table("part", "assessment_id, kind, id, position, version, content, updated_at"),
          new Table("history", "assessment_id, version, entry, previous_hash, hash"),
          new Table("tenant_clock", "number"),
          new Table("change", "number, assessment_id, version, resource, resource_id, action, at"),
          new Table("outbox", "id, shard, topic, record_key, payload, created_at, published_at"));

  private final AssessmentStack service;
  private final PostgresClient owner;
  private final Path directory;
  private final int assessments;
  private int round;
  private long rows;

  TenantCopies(AssessmentStack service, int assessments) {
    this.service = service;
    this.owner = service.client("owner");
    this.directory = service.stack().directory().root();
    this.assessments = assessments;
  }

  /**
   * @param columns beside the tenant
   */
  private record Table(String name, String columns) {}

  /** The tenant that the imports of the next round fill. */
  String nextTenant() {
    round++;
    return "imports-" + round;
  }

  /** Rows of all tables that one round copied. */
  long rows() {
    return rows;
  }

  /** Assessments a second. */
  @Override
  public double measure() {
    requireAllSent();
    owner.psql(TABLES.stream().map(this::out).toList());
    rows = count();
    List<String> in = TABLES.stream().map(this::in).toList();
    long begin = System.nanoTime();
    owner.psql(in);
    double perSecond = assessments * NANOS / (System.nanoTime() - begin);
    remove();
    return perSecond;
  }

  /** The relay is at rest, and the copied events are not sent again. */
  private void requireAllSent() {
    if (!Readiness.await(
        PATIENCE, () -> ask("select count(*) from outbox where published_at is null") == 0)) {
      throw new VoidRunException("The events are not sent in time.");
    }
  }

  private long count() {
    long all =
        TABLES.stream()
            .mapToLong(
                table ->
                    ask(
                        "select count(*) from %s where tenant_id = 'imports-%d'"
                            .formatted(table.name(), round)))
            .sum();
    if (ask("select count(*) from assessment where tenant_id = 'imports-%d'".formatted(round))
        != assessments) {
      throw new VoidRunException("Another number of assessments was imported than asked for.");
    }
    return all;
  }

  private String out(Table table) {
    return "\\copy (select 'copies-%1$d', %2$s from %3$s where tenant_id = 'imports-%1$d') to '%4$s'"
        .formatted(round, table.columns(), table.name(), file(table));
  }

  private String in(Table table) {
    return "\\copy %s (tenant_id, %s) from '%s'"
        .formatted(table.name(), table.columns(), file(table));
  }

  private Path file(Table table) {
    return directory.resolve(table.name() + ".copy");
  }

  private void remove() {
    List<Path> files = new ArrayList<>(TABLES.stream().map(this::file).toList());
    try {
      for (Path file : files) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long ask(String query) {
    try (Connection connection = service.owner();
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new VoidRunException("The tables cannot be counted: " + e.getMessage(), e);
    }
  }
}
