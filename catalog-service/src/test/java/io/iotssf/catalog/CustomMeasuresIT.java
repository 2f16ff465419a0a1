package io.iotssf.catalog;

import static io.iotssf.catalog.Organisation.MEASURES;
import static io.iotssf.catalog.Organisation.REQUIREMENTS;
import static io.iotssf.catalog.Organisation.measure;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CustomMeasuresIT {
  private final Organisation organisation = Organisation.fresh();

  @Test
  void aMeasureAnswersAPublishedRequirementOrOneOfOnesOwn() {
    String own = organisation.addRequirement("要件");
    String first = organisation.addMeasure("draft-a-1-01", "対策");
    String second = organisation.addMeasure(own, "対策");
    organisation
        .assessor()
        .get(MEASURES + "?requirementId=" + own)
        .then()
        .body("items.id", equalTo(List.of(second)));
    organisation
        .assessor()
        .get(MEASURES + "?requirementId=draft-a-1-01")
        .then()
        .body("items.id", equalTo(List.of(first)))
        .body("items[0].subBullets.ja", equalTo(List.of("細目")));
    organisation
        .assessor()
        .get(MEASURES + "?role=iot-provider")
        .then()
        .body("items.size()", equalTo(0));
    organisation.assessor().get(MEASURES + "?role=assessor").then().statusCode(400);
  }

  @Test
  void aRequirementIsNotRemovedWhileMeasuresAnswerIt() {
    String own = organisation.addRequirement("要件");
    String measure = organisation.addMeasure(own, "対策");
    organisation
        .delete(REQUIREMENTS + "/" + own, "*")
        .then()
        .statusCode(409)
        .body("detail", containsString(measure));
    organisation
        .patch(MEASURES + "/" + measure, "\"v1\"", Map.of("requirementId", "draft-a-1-02"))
        .then()
        .statusCode(200);
    organisation.delete(REQUIREMENTS + "/" + own, "*").then().statusCode(204);
    organisation.assessor().get(MEASURES + "/" + measure).then().statusCode(200);
  }

  @Test
  void aMeasureOfNothingIsRefused() {
    var foreign = Organisation.fresh().addRequirement("要件");
    for (String id :
        List.of("draft-a-1-99", "", foreign, foreign.toUpperCase(java.util.Locale.ROOT))) {
      organisation
          .post(MEASURES, measure(id, "対策"))
          .then()
          .statusCode(422)
          .body("detail", startsWith("`requirementId`"));
    }
  }

  @Test
  void theRoleIsOneOfTheFour() {
    var body = measure("draft-a-1-01", "対策");
    body.put("role", "assessor");
    organisation
        .post(MEASURES, body)
        .then()
        .statusCode(422)
        .body("detail", allOf(startsWith("`role`"), containsString("maintenance-provider")));
  }

  @Test
  void everySubBulletIsWorded() {
    var body = measure("draft-a-1-01", "対策");
    body.put("subBullets", List.of(Map.of("ja", "細目"), Map.of("ja", "\u200b")));
    organisation
        .post(MEASURES, body)
        .then()
        .statusCode(422)
        .body("detail", startsWith("`subBullets[1].ja`"));
  }

  @Test
  void aChangeKeepsTheFormerVersionsReadable() {
    String path = MEASURES + "/" + organisation.addMeasure("draft-a-1-01", "一");
    organisation.patch(path, "\"v1\"", Map.of("text", Map.of("ja", "二"))).then().statusCode(200);
    organisation.delete(path, "\"v2\"").then().statusCode(204);
    organisation
        .assessor()
        .get(path + "/versions")
        .then()
        .body("items.measure.text.ja", equalTo(List.of("一", "二", "二")))
        .body("items.action", equalTo(List.of("created", "changed", "removed")));
  }
}
