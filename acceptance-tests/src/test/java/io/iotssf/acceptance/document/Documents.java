package io.iotssf.acceptance.document;

import io.iotssf.acceptance.journey.ApprovedAssessment;
import io.iotssf.acceptance.system.Api;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The documents of approved assessments, one for each case. */
final class Documents {
  private static final String ORGANISATION = "acme-heaters";
  private static final Map<String, ApprovedAssessment> APPROVED = new TreeMap<>();

  private Documents() {}

  /** The cases of the catalogue. */
  static List<String> cases() {
    return Api.as("assessor", ORGANISATION)
        .to("catalog-service")
        .get("/api/v1/use-cases")
        .jsonPath()
        .getList("items.id");
  }

  /** The bytes of each document of a case in a language and a format, by a name of its own. */
  static Map<String, byte[]> of(String useCase, String language, String format) {
    var assessment = APPROVED.computeIfAbsent(useCase, Documents::approved);
    var contents = new LinkedHashMap<String, byte[]>();
    for (var deliverable : assessment.awaitDocuments()) {
      if (language.equals(deliverable.get("language"))) {
        var name = deliverable.get("kind") + "_" + deliverable.get("stakeholder");
        contents.put(name, content(deliverable.get("id") + "/content." + format));
      }
    }
    return contents;
  }

  private static ApprovedAssessment approved(String useCase) {
    var assessment =
        ApprovedAssessment.approve(
            ApprovedAssessment.submit(ApprovedAssessment.draft(ORGANISATION, useCase, useCase)));
    assessment.awaitDeliverables();
    return assessment;
  }

  private static byte[] content(String path) {
    return Api.as("auditor", ORGANISATION)
        .to("report-service")
        .get("/api/v1/deliverables/" + path)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }
}
