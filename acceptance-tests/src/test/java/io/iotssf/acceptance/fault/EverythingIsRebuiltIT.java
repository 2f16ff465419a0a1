package io.iotssf.acceptance.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.acceptance.journey.ApprovedAssessment;
import io.iotssf.acceptance.system.Api;
import io.iotssf.acceptance.system.Operator;
import io.iotssf.acceptance.system.RunningSystem;
import io.iotssf.acceptance.system.Waiting;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** All deliverables and assignments are dropped and rebuilt: the same ids, the same bytes. */
@Tag("chaos")
@Tag("F12")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EverythingIsRebuiltIT {
  private static final String REBUILD = "io.iotssf.report.rebuild.RebuildDeliverables";
  private static final String ONE =
      " where (tenant_id, deliverable_id, format) ="
          + " (select tenant_id, deliverable_id, format from rendition order by 1, 2, 3 limit 1)";

  private static final String VERIFY = "io.iotssf.report.rebuild.VerifyDeliverables";

  @Test
  @Order(1)
  void theSameComesAgain() {
    var assessment = ApprovedAssessment.create("Rebuilt");
    var before = assessment.awaitDeliverables();
    var archive = archive(assessment, "auditor");
    var ofResident = archive(assessment, "end-user");

    RunningSystem.get().kill("report-service");
    Waiting.until(
        "the group has no member", () -> Operator.run(REBUILD), outcome -> outcome.status() == 0);
    RunningSystem.get().start("report-service");

    assertEquals(sorted(before), sorted(assessment.awaitDeliverables()));
    assertEquals(archive, archive(assessment, "auditor"));
    Waiting.until(
        "the assignments are known again",
        () -> archive(assessment, "end-user"),
        again -> again.equals(ofResident));
  }

  @Test
  @Order(2)
  void aRunningServiceIsNotPulledFromUnder() {
    var outcome = Operator.run(REBUILD);
    assertNotEquals(0, outcome.status());
    assertTrue(outcome.output().contains("still runs"), outcome.output());
  }

  @Test
  @Order(3)
  void whatIsStoredIsCompared() throws SQLException {
    var sound = Operator.run(VERIFY);
    assertEquals(0, sound.status(), sound.output());
    assertTrue(sound.output().contains(" 0 are not as they were built"), sound.output());
    try (var owner =
            DriverManager.getConnection(
                RunningSystem.get().stack().jdbcUrl("report"),
                "report_owner",
                RunningSystem.get().stack().password("report_owner"));
        var statement = owner.createStatement()) {
      statement.executeUpdate("update rendition_content set content = content || '\\x00'" + ONE);
      var spoiled = Operator.run(VERIFY);
      statement.executeUpdate(
          "update rendition_content set content = substr(content, 1, length(content) - 1)" + ONE);
      assertEquals(1, spoiled.status(), spoiled.output());
      assertTrue(spoiled.output().contains("Not as it was built: deliverable "), spoiled.output());
      assertTrue(spoiled.output().contains(" 1 are not as they were built"), spoiled.output());
    }
  }

  /** The hashes of an archive, which are those of all documents in it; empty without any. */
  private static String archive(ApprovedAssessment assessment, String role) {
    var answer =
        Api.as(role, "acme-heaters")
            .to("report-service")
            .get("/api/v1/assessments/" + assessment.desk().id() + "/deliverables.zip");
    return answer.statusCode() == 200 ? String.valueOf(answer.header("ETag")) : "";
  }

  private static List<String> sorted(List<java.util.Map<String, Object>> deliverables) {
    return deliverables.stream().map(TreeMap::new).map(TreeMap::toString).sorted().toList();
  }
}
