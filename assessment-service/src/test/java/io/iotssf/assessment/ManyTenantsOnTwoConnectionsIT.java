package io.iotssf.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Database;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.tenant.Tenant;
import io.iotssf.kit.tenant.TenantScope;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever happened on a connection before (a rollback, an exception, a cancelled statement), its
 * next user sees the rows of its own tenant, all of them and no others. Reads are plain SQL without
 * a condition: only row-level security tells the tenants apart.
 */
@QuarkusTest
@TestProfile(ManyTenantsOnTwoConnectionsIT.TwoConnections.class)
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
@Tag("attack")
@Tag("A4")
class ManyTenantsOnTwoConnectionsIT {
  private static final int READS = Boolean.getBoolean("full") ? 1_000_000 : 20_000;
  private static final int THREADS = 64;
  private static final int TENANTS = 40;
  private static final int CANCELLED_OF_100 = 2;
  private static final int MOST_SHOWN = 5;

  /** The database of an earlier run may still be there. */
  private static final String RUN = UUID.randomUUID().toString();

  private static final String CANCELLED = "57014";
  private static final String ALL = "select tenant_id from assessment";
  private static final String COPY_QUOTATION =
      "insert into quotation select ?, sha256, document from quotation where (tenant_id, sha256) ="
          + " (select tenant_id, quotation_sha256 from assessment where id = ?::uuid)";
  private static final String COPY_ASSESSMENT =
      "insert into assessment select (jsonb_populate_record(null::assessment, to_jsonb(a) ||"
          + " jsonb_build_object('tenant_id', ?::text, 'id', gen_random_uuid(), 'applying_entity',"
          + " null))).* from assessment a where id = ?::uuid";

  @Inject AgroalDataSource dataSource;
  @Inject EntityManager entityManager;
  @Inject TenantScope tenantScope;

  private final AtomicLong reads = new AtomicLong();
  private final AtomicInteger cancelled = new AtomicInteger();
  private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
  private final ScheduledExecutorService cancelling = Executors.newSingleThreadScheduledExecutor();

  /** As few connections as make every one go from hand to hand all the time. */
  public static class TwoConnections implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.datasource.jdbc.max-size", "2",
          "quarkus.datasource.jdbc.acquisition-timeout", "60s");
    }
  }

  @Test
  void nobodyEverSeesARowOfAnotherTenant() throws Exception {
    tenantsHaveAsManyRowsAsTheirNumber(Assessments.create().id());
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var tasks =
          IntStream.range(0, THREADS).<Callable<Void>>mapToObj(thread -> this::read).toList();
      for (var task : threads.invokeAll(tasks)) {
        task.get();
      }
    } finally {
      cancelling.shutdownNow();
    }
    System.out.printf(
        "A4: %d reads, %d cancelled, %d wrong%n", reads.get(), cancelled.get(), wrong.size());
    assertEquals(List.of(), wrong.stream().limit(MOST_SHOWN).toList());
    assertTrue(cancelled.get() > 0, "no statement was cancelled");
  }

  /** Numbers of rows that differ show also a tenant that sees nothing, or sees less. */
  private static void tenantsHaveAsManyRowsAsTheirNumber(String pattern) throws SQLException {
    try (var owner = Database.as("owner");
        var quotation = owner.prepareStatement(COPY_QUOTATION);
        var assessment = owner.prepareStatement(COPY_ASSESSMENT)) {
      for (int number = 1; number <= TENANTS; number++) {
        quotation.setString(1, tenant(number));
        quotation.setString(2, pattern);
        quotation.executeUpdate();
        assessment.setString(1, tenant(number));
        assessment.setString(2, pattern);
        for (int row = 0; row < number; row++) {
          assessment.executeUpdate();
        }
      }
    }
  }

  private Void read() {
    while (reads.getAndIncrement() < READS && wrong.size() < MOST_SHOWN) {
      int number = ThreadLocalRandom.current().nextInt(TENANTS + 1);
      if (number == 0) {
        check(0, this::plain);
      } else {
        tenantScope.run(new Tenant(tenant(number)), () -> check(number, deed()));
      }
    }
    return null;
  }

  /** A way to use a connection. */
  private Callable<List<?>> deed() {
    int chance = ThreadLocalRandom.current().nextInt(100);
    if (chance < CANCELLED_OF_100) {
      return this::cancelled;
    }
    return switch (chance % 10) {
      case 0 -> this::rolledBack;
      case 1 -> this::failing;
      case 2, 3, 4 -> this::byHibernate;
      default -> this::plain;
    };
  }

  private void check(int number, Callable<List<?>> deed) {
    try {
      var seen = deed.call();
      boolean right = seen.size() == number && seen.stream().allMatch(tenant(number)::equals);
      if (!right) {
        wrong.add(tenant(number) + " saw " + seen);
      }
    } catch (Exception e) {
      if (!isCancelled(e)) {
        wrong.add(tenant(number) + " failed: " + e);
      }
    }
  }

  /** A cancellation that comes late reaches whoever has the connection then; it fails, no more. */
  private boolean isCancelled(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && CANCELLED.equals(sql.getSQLState())) {
        cancelled.incrementAndGet();
        return true;
      }
    }
    return false;
  }

  private List<?> plain() throws SQLException {
    try (var connection = dataSource.getConnection()) {
      return rows(connection);
    }
  }

  private List<?> byHibernate() {
    return QuarkusTransaction.requiringNew()
        .call(() -> entityManager.createNativeQuery(ALL, String.class).getResultList());
  }

  private List<?> rolledBack() {
    QuarkusTransaction.begin();
    try {
      entityManager.createNativeQuery("update assessment set title = 'undone'").executeUpdate();
      return entityManager.createNativeQuery(ALL, String.class).getResultList();
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  /** A statement fails in the middle of a transaction; what follows on the connection must not. */
  private List<?> failing() throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      var seen = rows(connection);
      try {
        statement.execute("select 1 / 0");
      } catch (SQLException expected) {
        connection.rollback();
      }
      return seen;
    }
  }

  private List<?> cancelled() throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      cancelling.schedule(() -> cancel(statement), 2, TimeUnit.MILLISECONDS);
      try {
        statement.execute("select pg_sleep(0.02)");
      } catch (SQLException expected) {
        cancelled.incrementAndGet();
      }
      return rows(connection);
    }
  }

  private static void cancel(Statement statement) {
    try {
      statement.cancel();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> rows(Connection connection) throws SQLException {
    var rows = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(ALL)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }

  private static String tenant(int number) {
    return "tenant-%s-%02d".formatted(RUN, number);
  }
}
