package io.iotssf.catalog;

import static io.restassured.RestAssured.given;

import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.iotssf.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.specification.RequestSpecification;

/** Who calls the service in the tests, and the servers behind it. */
@QuarkusTestResource(CatalogStack.class)
@QuarkusTestResource(TestIssuer.class)
public final class Callers {
  public static final Tokens TOKENS = new Tokens("catalog-service");

  private Callers() {}

  /** A request of an assessor of the first organisation. */
  public static RequestSpecification assessor() {
    return bearer(TOKENS.of(Tokens.ACME, Role.ASSESSOR));
  }

  public static RequestSpecification bearer(String token) {
    return given().auth().oauth2(token);
  }
}
