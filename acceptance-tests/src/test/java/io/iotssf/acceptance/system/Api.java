package io.iotssf.acceptance.system;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The three services, called by one person, by one client, or by nobody. */
public final class Api {

  private final String token;

  private Api(String token) {
    this.token = token;
  }

  /** Somebody in a role of an organisation, with a token of the real issuer. */
  public static Api as(String role, String organisation) {
    return new Api(RunningSystem.get().token(role, organisation));
  }

  /** Whoever holds this token. */
  public static Api withToken(String token) {
    return new Api(token);
  }

  /** Somebody without a token. */
  public static Api anonymous() {
    return new Api("");
  }

  /** A request to a service; the caller adds what it needs. */
  public RequestSpecification to(String service) {
    var request =
        RestAssured.given()
            .baseUri(RunningSystem.get().url(service))
            .config(
                RestAssured.config()
                    .encoderConfig(
                        EncoderConfig.encoderConfig()
                            .appendDefaultContentCharsetToContentTypeIfUndefined(false)));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  /** Calls an operation with a matching precondition and a body that refers to nothing. */
  public Response call(Operation operation, Map<String, String> values) {
    return call(operation, values, Bodies.ofNobody());
  }

  /** Calls an operation with a matching precondition and a body that could be taken. */
  public Response call(Operation operation, Map<String, String> values, Bodies bodies) {
    var request = to(operation.service());
    if (!"GET".equals(operation.method())) {
      request.header("If-Match", "*");
    }
    if (operation.hasBody()) {
      request
          .contentType(
              "PATCH".equals(operation.method())
                  ? "application/merge-patch+json"
                  : "application/json")
          .body(bodies.of(operation).toString().getBytes(StandardCharsets.UTF_8));
    }
    return request.request(operation.method(), operation.filled(values));
  }
}
