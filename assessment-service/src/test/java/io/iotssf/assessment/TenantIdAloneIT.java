package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Callers.other;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.assessment.content.domain.Kinds;
import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Assessments.Assessment;
import io.iotssf.assessment.testing.Database;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.tenant.Tenant;
import io.iotssf.kit.tenant.TenantScope;
import io.iotssf.kit.testing.TestIssuer;
import io.iotssf.kit.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The programmer's wall alone: the service runs as a role that row-level security does not stop.
 */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
@TestProfile(TenantIdAloneIT.AsBypassingRole.class)
@Tag("attack")
@Tag("A3")
class TenantIdAloneIT {
  @Inject EntityManager entityManager;
  @Inject TenantScope tenantScope;

  private Assessment assessment;

  public static class AsBypassingRole implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.datasource.username",
          "assessment_owner",
          "quarkus.datasource.password",
          "${iotssf.database.owner.password}");
    }
  }

  @BeforeEach
  void anAssessmentIsApproved() {
    assessment = Assessments.create();
    assessment.assign("iot-provider", List.of("maker"));
    acme(Role.ASSESSOR)
        .contentType("application/json")
        .body("{\"text\":\"コメント\"}")
        .post(assessment.path() + "/comments")
        .then()
        .statusCode(201);
    assessment.submit();
    assessment.approve();
  }

  @Test
  void theRoleReallyBypasses() throws Exception {
    assertEquals(
        List.of(List.of("t")),
        Database.allRows("select rolbypassrls from pg_roles where rolname = current_user"));
  }

  @Test
  void everyEntityIsOfOneTenant() {
    for (EntityType<?> entity : entityManager.getMetamodel().getEntities()) {
      assertTrue(count(Tokens.ACME, entity.getName()) > 0, entity.getName());
      assertEquals(0, count("nobody", entity.getName()), entity.getName());
    }
  }

  static Stream<String> parts() {
    return Stream.concat(
        Stream.of(
            "",
            "/revisions",
            "/revisions/1",
            "/history",
            "/history/verification",
            "/comments",
            "/export",
            "/readiness",
            "/suggestions",
            "/comparison",
            "/risk-grid"),
        Kinds.ALL.stream().map(kind -> "/" + kind.collection()));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void nothingOfAnotherTenantIsRead(String part) {
    acme(Role.ASSESSOR).get(assessment.path() + part).then().statusCode(200);
    other(Role.ASSESSOR).get(assessment.path() + part).then().statusCode(404);
  }

  @Test
  void nothingOfAnotherTenantIsListed() {
    other(Role.AUDITOR)
        .get(Assessments.PATH + "?limit=1000")
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(assessment.id())));
    for (String flat : List.of("risks", "threats", "decisions")) {
      acme(Role.AUDITOR)
          .get("/api/v1/" + flat + "?limit=1000&assessment=" + assessment.id())
          .then()
          .body("items", not(empty()));
      other(Role.AUDITOR)
          .get("/api/v1/" + flat + "?limit=1000&assessment=" + assessment.id())
          .then()
          .statusCode(200)
          .body("items", empty());
    }
  }

  @Test
  void nothingOfAnotherTenantIsWritten() {
    other(Role.ASSESSOR)
        .header("If-Match", "*")
        .contentType("application/merge-patch+json")
        .body("{}")
        .patch(assessment.decisionOf("end-user"))
        .then()
        .statusCode(404);
    other(Role.APPROVER)
        .header("If-Match", "*")
        .contentType("application/json")
        .body("{\"reason\":\"理由\"}")
        .post(assessment.path() + "/archive")
        .then()
        .statusCode(404);
    acme(Role.AUDITOR).get(assessment.path()).then().header("ETag", "\"v5\"");
  }

  private long count(String tenant, String entity) {
    return tenantScope.call(
        new Tenant(tenant),
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () ->
                        entityManager
                            .createQuery("select count(*) from " + entity, Long.class)
                            .getSingleResult()));
  }
}
