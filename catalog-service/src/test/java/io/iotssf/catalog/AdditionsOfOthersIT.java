package io.iotssf.catalog;

import static io.iotssf.catalog.Organisation.MEASURES;
import static io.iotssf.catalog.Organisation.REQUIREMENTS;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.kit.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what with additions; what is another organisation's does not exist. */
@QuarkusTest
@Tag("attack")
@Tag("A1")
@Tag("A7")
class AdditionsOfOthersIT {
  private static final EnumSet<Role> EDITORS = EnumSet.of(Role.ASSESSOR, Role.TENANT_ADMIN);

  private static final List<BiFunction<RequestSpecification, String, Response>> OPERATIONS =
      List.of(
          (caller, path) -> caller.get(path),
          (caller, path) -> caller.get(path + "/versions"),
          (caller, path) -> caller.header("If-Match", "*").delete(path),
          (caller, path) ->
              caller
                  .header("If-Match", "*")
                  .contentType("application/merge-patch+json")
                  .body("{}")
                  .patch(path));

  private final Organisation owner = Organisation.fresh();
  private final Organisation other = Organisation.fresh();

  @ParameterizedTest
  @ValueSource(strings = {REQUIREMENTS, MEASURES})
  void theForeignAnswersLikeTheAbsent(String collection) {
    String own = owner.addRequirement("秘密の要件");
    String id = collection.equals(MEASURES) ? owner.addMeasure(own, "秘密の対策") : own;
    for (var operation : OPERATIONS) {
      Response foreign = operation.apply(other.assessor(), collection + "/" + id);
      Response absent = operation.apply(other.assessor(), collection + "/" + UUID.randomUUID());
      assertEquals(404, foreign.statusCode());
      assertEquals(absent.asString(), foreign.asString());
    }
    other.assessor().get(collection).then().body("items.size()", equalTo(0));
    owner.assessor().get(collection + "/" + id).then().header("ETag", "\"v1\"");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRoleReadsAndTwoRolesWrite(Role role) {
    for (String collection : List.of(REQUIREMENTS, MEASURES)) {
      owner.as(role).get(collection).then().statusCode(200);
      String absent = collection + "/" + UUID.randomUUID();
      for (int operation = 0; operation < OPERATIONS.size(); operation++) {
        boolean reads = operation < 2;
        assertEquals(
            reads || EDITORS.contains(role) ? 404 : 403,
            OPERATIONS.get(operation).apply(owner.as(role), absent).statusCode());
      }
      assertEquals(
          EDITORS.contains(role) ? 400 : 403,
          owner.as(role).contentType("application/json").body("{}").post(collection).statusCode());
    }
  }

  @Test
  void aTextThatIsNoIdIsAbsent() {
    owner.assessor().get(REQUIREMENTS + "/x").then().statusCode(404);
  }
}
