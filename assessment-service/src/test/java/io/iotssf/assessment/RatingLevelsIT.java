package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Callers.acmePerson;
import static io.iotssf.assessment.testing.Requests.patch;
import static io.iotssf.assessment.testing.Requests.post;
import static io.iotssf.assessment.testing.Requests.text;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Assessments.Assessment;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The product proposes a level, a person confirms or overrides it, and the grid shows it. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
class RatingLevelsIT {
  private Assessment assessment;
  private String rating = "";

  @BeforeEach
  void aRatingIsThere() {
    assessment = Assessments.create();
    rating = assessment.rating("difficulty-of-recovery");
  }

  @Test
  void nothingIsProposedWhileAViewpointHasNoLevel() {
    proposal().body("level", equalTo("serious")).body("proposal", nullValue());
    judged(reason("privacy", "limited"));
    proposal().body("proposal", nullValue());
  }

  @Test
  void theWorstViewpointIsProposedAndExplained() {
    change("{\"level\":null}").statusCode(200);
    judged(reason("privacy", "limited"), reason("safety", "fatal"));
    proposal()
        .body("level", nullValue())
        .body("proposal.level", equalTo("fatal"))
        .body("proposal.viewpoints", equalTo(List.of("safety")))
        .body("proposal.explanation.ja", containsString("セーフティ"));
  }

  @Test
  void theProposedLevelIsConfirmedWithoutAndOverriddenWithAReason() {
    change("{\"level\":null}").statusCode(200);
    judged(reason("privacy", "limited"), reason("safety", "serious"));
    String etag = acme(Role.AUDITOR).get(rating).header("ETag");
    change(Map.of("level", "limited"))
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/overrideReason")))
        .body("detail", containsString("`serious`"));
    change(Map.of("level", "serious", "overrideReason", text("理由")))
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/overrideReason")));
    acme(Role.AUDITOR).get(rating).then().header("ETag", etag).body("level", nullValue());
    change(Map.of("level", "serious")).statusCode(200).body("overrideReason", nullValue());
    change(Map.of("level", "limited", "overrideReason", text("実績がある")))
        .statusCode(200)
        .body("level", equalTo("limited"))
        .body("overrideReason.ja", equalTo("実績がある"));
    change(Map.of("level", "serious")).statusCode(422);
    change("{\"level\":\"serious\",\"overrideReason\":null}").statusCode(200);
  }

  @Test
  void aSubjectIsRatedOnceOnAnAxis() {
    post(
            acme(Role.ASSESSOR),
            assessment.path() + "/risk-ratings",
            Map.of("axis", "economic-impact", "subject", Map.of("kind", "system")))
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/subject")));
  }

  @Test
  void theGridPlacesEachSubjectByBothLevels() {
    List<String> both = assessment.json().getList("riskRatings.id");
    grid("/risk-grid")
        .body("view", equalTo("current"))
        .body("cells", hasSize(9))
        .body("cells.findAll { !it.subjects.isEmpty() }", hasSize(1))
        .body("cells[3].recovery", equalTo("serious"))
        .body("cells[3].impact", equalTo("limited"))
        .body("cells[3].subjects[0].ratings", equalTo(both))
        .body("unplaced", empty());
    grid("/risk-grid/serious/limited").body("subjects", hasSize(1));
    grid("/risk-grid/fatal/limited").body("subjects", empty());
    change(Map.of("level", "fatal")).statusCode(200);
    grid("/risk-grid/serious/limited").body("subjects", empty());
    grid("/risk-grid/fatal/limited").body("subjects[0].subject.kind", equalTo("system"));
  }

  @Test
  void whoeverSeesAPartHasNoGridRatherThanAnEmptyOne() {
    assessment.assign("end-user", List.of("resident"));
    acmePerson("resident", Role.END_USER)
        .get(assessment.path() + "/risk-grid")
        .then()
        .statusCode(404);
  }

  @Test
  void theGridIsSeenAtTheTargetAndAfterTreatment() {
    grid("/risk-grid?view=target")
        .body("cells.findAll { !it.subjects.isEmpty() }", empty())
        .body(
            "unplaced[0].unratedAxes",
            equalTo(List.of("difficulty-of-recovery", "economic-impact")));
    var reached = Map.of("level", "limited", "basis", text("根拠"));
    change(Map.of("target", reached, "afterTreatment", reached)).statusCode(200);
    patch(acme(Role.ASSESSOR), assessment.rating("economic-impact"), "*", Map.of("target", reached))
        .statusCode(200);
    grid("/risk-grid/limited/limited?view=target").body("subjects", hasSize(1));
    grid("/risk-grid/limited/limited?view=after-treatment").body("subjects", empty());
    grid("/risk-grid?view=after-treatment")
        .body("unplaced[0].unratedAxes", equalTo(List.of("economic-impact")));
  }

  @Test
  void aCellAndAViewAreOnesThatThereAre() {
    acme(Role.AUDITOR).get(assessment.path() + "/risk-grid?view=past").then().statusCode(400);
    acme(Role.AUDITOR).get(assessment.path() + "/risk-grid/limited/fatal").then().statusCode(404);
  }

  private ValidatableResponse grid(String part) {
    return acme(Role.GRC_READER).get(assessment.path() + part).then().statusCode(200);
  }

  private ValidatableResponse proposal() {
    return acme(Role.AUDITOR).get(rating + "/proposal").then().statusCode(200);
  }

  @SafeVarargs
  private void judged(Map<String, Object>... reasons) {
    change(Map.of("reasons", List.of(reasons))).statusCode(200);
  }

  private static Map<String, Object> reason(String viewpoint, String level) {
    return Map.of("viewpoint", viewpoint, "level", level, "reason", text("理由"));
  }

  private ValidatableResponse change(Object body) {
    return patch(acme(Role.ASSESSOR), rating, "*", body);
  }
}
