package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.tenant.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(io.iotssf.kit.testing.TestIssuer.class)
class WholeAssessmentIT {

  @Test
  void everyWayToReadItAnswers() {
    var made = Assessments.create();
    for (String part :
        new String[] {
          "",
          "/stakeholders",
          "/components",
          "/risk-ratings",
          "/measures",
          "/readiness",
          "/export",
          "/comparison",
          "/suggestions",
          "/risk-grid",
          "/comments",
          "/history",
          "/revisions",
          "/risk-grid/limited/serious"
        }) {
      var answer = acme(Role.ASSESSOR).get(made.path() + part);
      System.out.println(
          part
              + " "
              + answer.statusCode()
              + " "
              + answer.asString().substring(0, Math.min(300, answer.asString().length())));
      answer.then().statusCode(200);
    }
    for (String flat : new String[] {"risks", "threats", "decisions"}) {
      var answer = acme(Role.ASSESSOR).get("/api/v1/" + flat + "?limit=2");
      System.out.println(flat + " " + answer.statusCode() + " " + answer.asString());
      answer.then().statusCode(200).body("items", hasSize(2));
    }
    String export = acme(Role.ASSESSOR).get(made.path() + "/export").asString();
    var imported =
        acme(Role.ASSESSOR).contentType("application/json").body(export).post("/api/v1/imports");
    System.out.println(imported.asString());
    imported.then().statusCode(201);
    acme(Role.ASSESSOR)
        .contentType("application/json")
        .body("{\"name\":{\"ja\":\"機器\"}}")
        .post(made.path() + "/components")
        .then()
        .log()
        .all()
        .statusCode(201)
        .body("version", equalTo(1));
  }
}
