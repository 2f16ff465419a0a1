package io.iotssf.catalog;

import static io.iotssf.catalog.Organisation.REQUIREMENTS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many people write at once. */
@QuarkusTest
@Tag("chaos")
@Tag("F9")
class AdditionsWritersIT {
  private static final int WRITERS = 64;

  private final Organisation organisation = Organisation.fresh();

  @Test
  void versionsOfARowAndOfAllAreContiguous() throws Exception {
    String id = organisation.addRequirement("要件");
    List<Integer> statuses = inParallel(writer -> change(id, "*", writer));
    assertEquals(WRITERS, count(statuses, 200));
    assertEquals(
        IntStream.rangeClosed(1, WRITERS + 1).boxed().toList(),
        organisation
            .assessor()
            .get(REQUIREMENTS + "/" + id + "/versions")
            .jsonPath()
            .getList("items.version"));
    assertEquals(WRITERS + 1, AdditionDocuments.newestVersion(organisation));
  }

  @Test
  void oneWriterWinsWithAnETag() throws Exception {
    String id = organisation.addRequirement("要件");
    List<Integer> statuses = inParallel(writer -> change(id, "\"v1\"", writer));
    assertEquals(1, count(statuses, 200));
    assertEquals(WRITERS - 1, count(statuses, 412));
    assertEquals(2, AdditionDocuments.newestVersion(organisation));
  }

  @Test
  void theFirstRowsOfAnOrganisationMayComeAtOnce() throws Exception {
    List<Integer> statuses =
        inParallel(
            writer ->
                organisation
                    .post(REQUIREMENTS, Organisation.requirement("要件" + writer))
                    .statusCode());
    assertEquals(WRITERS, count(statuses, 201));
    assertEquals(WRITERS, AdditionDocuments.newestVersion(organisation));
  }

  private int change(String id, String ifMatch, int writer) {
    return organisation
        .patch(REQUIREMENTS + "/" + id, ifMatch, Map.of("text", Map.of("ja", "要件" + writer)))
        .statusCode();
  }

  private static long count(List<Integer> statuses, int status) {
    return statuses.stream().filter(each -> each == status).count();
  }

  private static List<Integer> inParallel(IntUnaryOperator work)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(16)) {
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
