package io.iotssf.assessment.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.kit.json.Json;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;

/** Assessments as files. */
public final class Exports {
  public static final String IMPORTS = "/api/v1/imports";

  private static final String CONTENT = "\"content\":";
  private static final String AFTER_CONTENT = ",\"history\":null}";

  private Exports() {}

  /** The file of an assessment, as its bytes say it. */
  public static String of(RequestSpecification caller, String assessment) {
    return caller.get(assessment + "/export").then().statusCode(200).extract().asString();
  }

  /** The file of an assessment, to be changed. */
  public static ObjectNode tree(RequestSpecification caller, String assessment) throws IOException {
    return (ObjectNode) Json.contract().readTree(of(caller, assessment));
  }

  /** The content exactly as it stands in the file of somebody who may not read the history. */
  public static String content(String file) {
    if (!file.endsWith(AFTER_CONTENT)) {
      throw new IllegalArgumentException("Export as somebody who may not read the history");
    }
    return file.substring(file.indexOf(CONTENT), file.length() - AFTER_CONTENT.length());
  }

  /** Takes a file over; the path of the new assessment. */
  public static String take(RequestSpecification caller, String file) {
    return Requests.post(caller, IMPORTS, file).statusCode(201).extract().header("Location");
  }
}
