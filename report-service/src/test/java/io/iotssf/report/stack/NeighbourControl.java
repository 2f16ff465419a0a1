package io.iotssf.report.stack;

import static io.restassured.RestAssured.given;

/** Tells the neighbour what to serve, and asks what it was asked. */
public final class NeighbourControl {
  private NeighbourControl() {}

  /** Serves a document at a path from now on. */
  public static void serve(String path, byte[] document) {
    given()
        .contentType("application/octet-stream")
        .body(document)
        .put(address() + "/serve" + path)
        .then()
        .statusCode(204);
  }

  /** Answers the next requests for documents with 503. */
  public static void failNext(int times) {
    given().put(address() + "/fail/" + times).then().statusCode(204);
  }

  /** How often this path was asked for, failures included. */
  public static int asked(String path) {
    return Integer.parseInt(given().get(address() + "/asked" + path).asString());
  }

  private static String address() {
    return System.getProperty("iotssf.test.report.neighbour");
  }
}
