package io.iotssf.assessment.testing;

import static io.iotssf.assessment.testing.Callers.acme;

import io.iotssf.kit.json.Json;
import io.iotssf.kit.tenant.Role;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Requests as clients send them, with the headers that each of them needs. */
public final class Requests {
  private static final String MERGE_PATCH = "application/merge-patch+json";

  private Requests() {}

  /** Words in Japanese, as a body has them. */
  public static Map<String, Object> text(String ja) {
    return Map.of("ja", ja);
  }

  /** A body is JSON text, or what becomes JSON. */
  public static ValidatableResponse post(RequestSpecification caller, String path, Object body) {
    return caller.contentType(ContentType.JSON).body(bytes(body)).post(path).then();
  }

  public static ValidatableResponse patch(
      RequestSpecification caller, String path, String ifMatch, Object body) {
    return caller
        .header("If-Match", ifMatch)
        .contentType(MERGE_PATCH)
        .body(bytes(body))
        .patch(path)
        .then();
  }

  public static ValidatableResponse put(RequestSpecification caller, String path, Object body) {
    return caller.contentType(ContentType.JSON).body(bytes(body)).put(path).then();
  }

  public static ValidatableResponse delete(
      RequestSpecification caller, String path, String ifMatch) {
    return caller.header("If-Match", ifMatch).delete(path).then();
  }

  /** A move that needs no reason. */
  public static ValidatableResponse move(RequestSpecification caller, String path, String ifMatch) {
    return caller.header("If-Match", ifMatch).post(path).then();
  }

  /** A move that needs a reason. */
  public static ValidatableResponse move(
      RequestSpecification caller, String path, String ifMatch, String reason) {
    return post(caller.header("If-Match", ifMatch), path, Map.of("reason", reason));
  }

  /** The entity tag of a resource, as an auditor sees it. */
  public static String etag(String path) {
    return acme(Role.AUDITOR).get(path).then().statusCode(200).extract().header("ETag");
  }

  private static byte[] bytes(Object body) {
    return body instanceof String json
        ? json.getBytes(StandardCharsets.UTF_8)
        : Json.text(body).getBytes(StandardCharsets.UTF_8);
  }
}
