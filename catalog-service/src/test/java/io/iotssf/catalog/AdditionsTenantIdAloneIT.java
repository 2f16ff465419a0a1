package io.iotssf.catalog;

import static io.iotssf.catalog.Organisation.MEASURES;
import static io.iotssf.catalog.Organisation.REQUIREMENTS;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.iotssf.kit.tenant.Tenant;
import io.iotssf.kit.tenant.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The programmer's wall alone: the service runs as a role that the database does not stop. */
@QuarkusTest
@TestProfile(AdditionsTenantIdAloneIT.AsBypassingRole.class)
@Tag("attack")
@Tag("A3")
class AdditionsTenantIdAloneIT {
  /** The published catalogue, which belongs to no tenant. */
  private static final String PUBLISHED = "ReleaseEntity";

  @Inject EntityManager entityManager;
  @Inject AgroalDataSource dataSource;
  @Inject TenantScope tenants;

  private final Organisation owner = Organisation.fresh();
  private final Organisation other = Organisation.fresh();
  private String requirement = "";
  private String measure = "";

  public static class AsBypassingRole implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.datasource.username",
          "catalog_owner",
          "quarkus.datasource.password",
          "${iotssf.database.owner.password}");
    }
  }

  @BeforeEach
  void somethingIsThere() {
    requirement = owner.addRequirement("要件");
    measure = owner.addMeasure(requirement, "対策");
  }

  @Test
  void theRoleReallyBypasses() throws SQLException {
    try (var connection = dataSource.getConnection();
        var sql = connection.createStatement();
        var row =
            sql.executeQuery("select rolbypassrls from pg_roles where rolname = current_user")) {
      row.next();
      assertTrue(row.getBoolean(1));
    }
  }

  @Test
  void everyEntityButThePublishedIsOfOneTenant() {
    for (EntityType<?> entity : entityManager.getMetamodel().getEntities()) {
      if (!entity.getName().equals(PUBLISHED)) {
        assertTrue(count(owner.id(), entity.getName()) > 0, entity.getName());
        assertEquals(0, count("nobody", entity.getName()), entity.getName());
      }
    }
  }

  @Test
  void nothingOfAnotherTenantIsReadOrWritten() {
    for (String path : List.of(REQUIREMENTS + "/" + requirement, MEASURES + "/" + measure)) {
      owner.assessor().get(path).then().statusCode(200);
      other.assessor().get(path).then().statusCode(404);
      other.assessor().get(path + "/versions").then().statusCode(404);
      other.patch(path, "*", Map.of()).then().statusCode(404);
      other.delete(path, "*").then().statusCode(404);
    }
    other.assessor().get(REQUIREMENTS).then().body("items.size()", equalTo(0));
    other.assessor().get(MEASURES).then().body("items.size()", equalTo(0));
  }

  @Test
  void theVersionsOfTwoTenantsDoNotMeet() {
    other.addRequirement("要件");
    assertEquals(1, count(other.id(), "AdditionChangeEntity"));
    assertEquals(2, count(owner.id(), "AdditionChangeEntity"));
  }

  private long count(String tenant, String entity) {
    return tenants.call(
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
