package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Callers.other;
import static io.iotssf.assessment.testing.Requests.delete;
import static io.iotssf.assessment.testing.Requests.etag;
import static io.iotssf.assessment.testing.Requests.patch;
import static io.iotssf.assessment.testing.Requests.post;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.content.domain.Kinds;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Assessments.Assessment;
import io.iotssf.assessment.testing.RowSample;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What no kind of row lets through; after each of these attempts nothing is changed. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
@Tag("attack")
@Tag("A1")
class EveryKindIsGuardedIT {
  private Assessment assessment;
  private String before = "";

  static List<String> kinds() {
    return Kinds.ALL.stream().map(PartKind::code).toList();
  }

  @BeforeEach
  void anAssessmentIsThere() {
    assessment = Assessments.create();
    before = export();
  }

  @AfterEach
  void nothingIsChanged() {
    assertEquals(before, export());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatARowKeepsFromItsBeginningIsNotPatched(String code) {
    RowSample sample = RowSample.of(code, assessment);
    String row = addedBefore(sample);
    for (String field : List.of("id", "key", "source", "assignees", "version", "updatedAt")) {
      patch(acme(Role.ASSESSOR), row, "*", Map.of(field, "x"))
          .statusCode(422)
          .body("errors.pointer", equalTo(List.of("/" + field)));
    }
    patch(acme(Role.ASSESSOR), row, "*", "{\"source\":null}").statusCode(422);
    patch(acme(Role.ASSESSOR), row, "*", Map.of("colour", "red")).statusCode(422);
    patch(acme(Role.ASSESSOR), row, "*", "[]").statusCode(400);
    patch(acme(Role.ASSESSOR), row, "*", "{").statusCode(400);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatTheServiceGivesToARowIsNotGivenWithIt(String code) {
    RowSample sample = RowSample.of(code, assessment);
    var source = Map.of("document", "draft", "section", "(1)");
    Map.of("key", "r-1", "source", source, "assignees", List.of("a"), "version", 7, "colour", "red")
        .forEach(
            (field, value) ->
                post(acme(Role.ASSESSOR), sample.path(assessment), with(sample, field, value))
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("errors[0].pointer", equalTo("/" + field)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aRowThatLacksWhatItNeedsIsRefusedFieldByField(String code) {
    RowSample sample = RowSample.of(code, assessment);
    post(acme(Role.ASSESSOR), sample.path(assessment), "{}").statusCode(422);
    post(acme(Role.ASSESSOR), sample.path(assessment), "[]").statusCode(422);
    post(acme(Role.ASSESSOR), sample.path(assessment), "").statusCode(422);
    post(acme(Role.ASSESSOR), sample.path(assessment), "{\"id\":").statusCode(400);
    post(acme(Role.ASSESSOR), sample.path(assessment), with(sample, "id", "no id"))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/id"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatBreaksARuleIsRefusedAtItsPlace(String code) {
    RowSample sample = RowSample.of(code, assessment);
    var faulty = new HashMap<>(sample.row());
    faulty.putAll(sample.fault());
    post(acme(Role.ASSESSOR), sample.path(assessment), faulty)
        .statusCode(422)
        .body("errors[0].pointer", equalTo(sample.faultAt()));
    String row = addedBefore(sample);
    patch(acme(Role.ASSESSOR), row, "*", sample.fault())
        .statusCode(422)
        .body("errors[0].pointer", equalTo(sample.faultAt()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aRowThatIsNamedIsThere(String code) {
    RowSample sample = RowSample.of(code, assessment);
    if (sample.dangling() == null) {
      return;
    }
    var dangling = new HashMap<>(sample.row());
    dangling.putAll(sample.dangling());
    post(acme(Role.ASSESSOR), sample.path(assessment), dangling)
        .statusCode(422)
        .body("errors.pointer", org.hamcrest.Matchers.hasItem(sample.danglingAt()));
    String row = addedBefore(sample);
    patch(acme(Role.ASSESSOR), row, "*", sample.dangling())
        .statusCode(422)
        .body("errors.pointer", org.hamcrest.Matchers.hasItem(sample.danglingAt()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aRowOfAnotherTenantOrAssessmentIsAbsent(String code) {
    RowSample sample = RowSample.of(code, assessment);
    String row = addedBefore(sample);
    String mixed = row.replace(assessment.id(), Assessments.create().id());
    acme(Role.ASSESSOR).get(row).then().statusCode(200);
    acme(Role.ASSESSOR).get(mixed).then().statusCode(404);
    patch(acme(Role.ASSESSOR), mixed, "*", sample.change()).statusCode(404);
    delete(acme(Role.ASSESSOR), mixed, "*").statusCode(404);
    other(Role.ASSESSOR).get(row).then().statusCode(404);
    patch(other(Role.ASSESSOR), row, "*", sample.change()).statusCode(404);
    delete(other(Role.ASSESSOR), row, "*").statusCode(404);
    other(Role.ASSESSOR).get(sample.path(assessment)).then().statusCode(404);
    post(other(Role.ASSESSOR), sample.path(assessment), sample.row()).statusCode(404);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void anIdStandsOnceInItsKind(String code) {
    RowSample sample = RowSample.of(code, assessment);
    String row = addedBefore(sample);
    String id = row.substring(row.lastIndexOf('/') + 1);
    post(acme(Role.ASSESSOR), sample.path(assessment), with(sample, "id", id))
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/id")));
  }

  @ParameterizedTest
  @CsvSource({
    "stakeholder, relation, relation",
    "stakeholder, request, request",
    "stakeholder, hand-off, hand-off",
    "stakeholder, risk-rating, risk-rating",
    "component, connection, connection",
    "component, component-threat, component-threat",
    "component, priority, priority"
  })
  void whatAnotherRowNamesIsNotRemoved(String named, String naming, String told) {
    String row = addedBefore(RowSample.of(naming, assessment));
    for (String id : acme(Role.AUDITOR).get(row).asString().split("\"", -1)) {
      String path = RowSample.of(named, assessment).path(assessment) + "/" + id;
      if (id.length() == 36 && acme(Role.AUDITOR).get(path).statusCode() == 200) {
        delete(acme(Role.ASSESSOR), path, "*")
            .statusCode(422)
            .body(
                "errors.detail",
                org.hamcrest.Matchers.hasItem(
                    told
                        + " "
                        + row.substring(row.lastIndexOf('/') + 1)
                        + " refers to this row. Change or remove it first."));
      }
    }
  }

  /** A row that stands there before the attempt. */
  private String addedBefore(RowSample sample) {
    String id =
        post(acme(Role.ASSESSOR), sample.path(assessment), sample.row())
            .statusCode(201)
            .extract()
            .path("id");
    before = export();
    assertEquals("\"v2\"", etag(assessment.path()));
    return sample.path(assessment) + "/" + UUID.fromString(id);
  }

  private static Map<String, Object> with(RowSample sample, String field, Object value) {
    var row = new HashMap<>(sample.row());
    row.put(field, value);
    return row;
  }

  private String export() {
    return acme(Role.AUDITOR)
        .get(assessment.path() + "/export")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
