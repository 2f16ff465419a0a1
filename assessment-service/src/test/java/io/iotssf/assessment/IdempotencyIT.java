package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Callers.acmePerson;
import static io.iotssf.assessment.testing.Callers.other;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Database;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
@Tag("attack")
@Tag("A5")
@Tag("chaos")
@Tag("F10")
class IdempotencyIT {
  private final String key = UUID.randomUUID().toString();

  @Test
  void theSameKeyGetsTheSameAnswerAndOneEffect() throws SQLException {
    Response first = create(acme(Role.ASSESSOR), key, key);
    Response again = create(acme(Role.ASSESSOR), key, key);
    assertEquals(201, again.statusCode());
    assertEquals(first.asString(), again.asString());
    assertEquals(first.header("Location"), again.header("Location"));
    assertEquals(first.header("ETag"), again.header("ETag"));
    assertEquals(1, titled(key));
  }

  @Test
  void anotherBodyUnderTheSameKeyIsRefused() throws SQLException {
    create(acme(Role.ASSESSOR), key, key);
    create(acme(Role.ASSESSOR), key, key + " 2")
        .then()
        .statusCode(422)
        .contentType("application/problem+json");
    assertEquals(0, titled(key + " 2"));
  }

  @Test
  void keysBelongToAPersonOfATenant() {
    String first = create(acme(Role.ASSESSOR), key, key).jsonPath().getString("id");
    String colleague =
        create(acmePerson("colleague", Role.ASSESSOR), key, key).jsonPath().getString("id");
    String stranger = create(other(Role.ASSESSOR), key, key).jsonPath().getString("id");
    assertNotEquals(first, colleague);
    assertNotEquals(first, stranger);
  }

  @Test
  void whatWasRefusedCanBeRepaired() {
    create(acme(Role.ASSESSOR), key, " ").then().statusCode(422);
    create(acme(Role.ASSESSOR), key, "mended").then().statusCode(201);
  }

  @Test
  void aKeyIsShortVisibleText() {
    create(acme(Role.ASSESSOR), "x".repeat(201), key).then().statusCode(400);
    create(acme(Role.ASSESSOR), "two words", key).then().statusCode(400);
  }

  @Test
  void aHundredAtOnceHaveOneEffect() throws Exception {
    List<Response> responses = inParallel(100, () -> create(acme(Role.ASSESSOR), key, key));
    Set<Integer> statuses =
        responses.stream().map(Response::statusCode).collect(Collectors.toSet());
    assertTrue(Set.of(201, 409).containsAll(statuses), statuses::toString);
    Set<String> ids =
        responses.stream()
            .filter(response -> response.statusCode() == 201)
            .map(response -> response.jsonPath().getString("id"))
            .collect(Collectors.toSet());
    assertEquals(1, ids.size());
    assertEquals(1, titled(key));
  }

  @Test
  void aHundredRowsAtOnceAreOneRow() throws Exception {
    var assessment = Assessments.create();
    List<Response> responses =
        inParallel(
            100,
            () ->
                acme(Role.ASSESSOR)
                    .header("Idempotency-Key", key)
                    .contentType(ContentType.JSON)
                    .body(
                        "{\"edits\":[{\"action\":\"add\",\"collection\":\"components\",\"row\":{\"name\":{\"ja\":\"a\"}}}]}")
                    .post(assessment.path() + "/edits"));
    Set<Integer> statuses =
        responses.stream().map(Response::statusCode).collect(Collectors.toSet());
    assertTrue(Set.of(200, 409).containsAll(statuses), statuses::toString);
    var whole = acme(Role.AUDITOR).get(assessment.path());
    assertEquals("\"v2\"", whole.header("ETag"));
    assertEquals(3, whole.jsonPath().getList("components").size());
  }

  private static Response create(RequestSpecification caller, String key, String title) {
    return caller
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(Map.of("fromUseCase", "gas-water-heater", "title", title))
        .post(Assessments.PATH);
  }

  private static List<Response> inParallel(int count, Callable<Response> work)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(16)) {
      List<Future<Response>> futures = new ArrayList<>();
      for (int index = 0; index < count; index++) {
        futures.add(threads.submit(work));
      }
      List<Response> responses = new ArrayList<>();
      for (Future<Response> future : futures) {
        responses.add(future.get());
      }
      return responses;
    }
  }

  private static int titled(String title) throws SQLException {
    return Database.allRows("select id from assessment where title = ?", title).size();
  }
}
