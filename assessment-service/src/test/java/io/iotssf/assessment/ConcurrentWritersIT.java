package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Assessments.Assessment;
import io.iotssf.assessment.testing.Database;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
@Tag("chaos")
@Tag("F9")
class ConcurrentWritersIT {
  private static final int WRITERS = 64;
  private static final int OK = 200;
  private static final int STALE = 412;

  private Assessment assessment;

  @BeforeEach
  void anAssessmentIsThere() {
    assessment = Assessments.create();
  }

  @Test
  void versionsAreContiguousAndTheChainHolds() throws Exception {
    List<Integer> statuses = inParallel(writer -> decide("*", writer));
    assertEquals(WRITERS, count(statuses, OK));
    assertEquals(upTo(WRITERS + 1), versions("history"));
    assertEquals(upTo(WRITERS + 1), versions("change"));
    acme(Role.AUDITOR)
        .get(assessment.path() + "/history/verification")
        .then()
        .body("intact", equalTo(true))
        .body("entries", equalTo(WRITERS + 1));
  }

  @Test
  void oneWriterWinsWithAnETag() throws Exception {
    List<Integer> statuses = inParallel(writer -> decide("\"v1\"", writer));
    assertEquals(1, count(statuses, OK));
    assertEquals(WRITERS - 1, count(statuses, STALE));
    assertEquals(upTo(2), versions("history"));
  }

  @Test
  void changeNumbersOfATenantHaveNoGaps() throws Exception {
    inParallel(writer -> decide("*", writer));
    List<List<String>> gaps =
        Database.allRows(
            """
            select number from (
              select number, lag(number, 1, 0::bigint) over (
                partition by tenant_id order by number) as before
              from change) as numbered
            where number <> before + 1
            """);
    assertEquals(List.of(), gaps);
  }

  @Test
  void writersOfEveryKindOfThingAreContiguousTogether() throws Exception {
    List<Integer> statuses = inParallel(this::writeSomething);
    assertEquals(WRITERS, statuses.stream().filter(status -> status / 100 == 2).count());
    assertEquals(upTo(WRITERS + 1), versions("history"));
    assertEquals(
        upTo(WRITERS + 1),
        Database.allRows(
                "select distinct version from change where assessment_id = ? order by version",
                UUID.fromString(assessment.id()))
            .stream()
            .map(List::getFirst)
            .toList());
    acme(Role.AUDITOR)
        .get(assessment.path() + "/history/verification")
        .then()
        .body("intact", equalTo(true));
  }

  private int writeSomething(int writer) {
    var caller = acme(Role.ASSESSOR).header("If-Match", "*").contentType("application/json");
    return switch (writer % 4) {
      case 0 ->
          caller
              .body("{\"text\":\"%d\"}".formatted(writer))
              .post(assessment.path() + "/comments")
              .statusCode();
      case 1 ->
          caller.body("{\"title\":\"%d\"}".formatted(writer)).patch(assessment.path()).statusCode();
      case 2 ->
          caller
              .body("{\"name\":{\"ja\":\"%d\"}}".formatted(writer))
              .post(assessment.path() + "/components")
              .statusCode();
      default -> decide("*", writer);
    };
  }

  private int decide(String ifMatch, int writer) {
    return acme(Role.ASSESSOR)
        .header("If-Match", ifMatch)
        .contentType("application/merge-patch+json")
        .body("{\"reason\":{\"ja\":\"%d\"}}".formatted(writer))
        .patch(assessment.decisionOf("iot-provider"))
        .statusCode();
  }

  private List<String> versions(String table) throws SQLException {
    return Database.allRows(
            "select version from " + table + " where assessment_id = ? order by version",
            UUID.fromString(assessment.id()))
        .stream()
        .map(List::getFirst)
        .toList();
  }

  private static List<String> upTo(int last) {
    return LongStream.rangeClosed(1, last).mapToObj(String::valueOf).toList();
  }

  private static long count(List<Integer> statuses, int status) {
    return statuses.stream().filter(each -> each == status).count();
  }

  private static List<Integer> inParallel(IntUnaryOperator work)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<Integer>> futures = new ArrayList<>();
      for (int index = 0; index < WRITERS; index++) {
        int writer = index;
        futures.add(threads.submit(() -> work.applyAsInt(writer)));
      }
      List<Integer> results = new ArrayList<>();
      for (Future<Integer> future : futures) {
        results.add(future.get());
      }
      return results;
    }
  }
}
