package io.iotssf.assessment.testing;

import static io.restassured.RestAssured.given;

import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.Tokens;
import io.restassured.specification.RequestSpecification;

/** The people of the two organisations of the tests, each with one role. */
public final class Callers {
  private static final Tokens TOKENS = new Tokens("assessment-service");

  private Callers() {}

  /** Somebody of acme-heaters. */
  public static RequestSpecification acme(Role... roles) {
    return with(TOKENS.of(Tokens.ACME, roles));
  }

  /** Somebody of other-maker. */
  public static RequestSpecification other(Role... roles) {
    return with(TOKENS.of(Tokens.OTHER, roles));
  }

  /** A named person of acme-heaters. */
  public static RequestSpecification acmePerson(String subject, Role... roles) {
    return with(TOKENS.of(subject, Tokens.ACME, roles));
  }

  /** Another service. */
  public static RequestSpecification service(String client) {
    return with(TOKENS.ofService(client));
  }

  /** The subject of somebody of acme-heaters. */
  public static String subject(Role... roles) {
    return Tokens.subject(Tokens.ACME, roles);
  }

  public static Tokens tokens() {
    return TOKENS;
  }

  private static RequestSpecification with(String token) {
    return given().auth().oauth2(token);
  }
}
