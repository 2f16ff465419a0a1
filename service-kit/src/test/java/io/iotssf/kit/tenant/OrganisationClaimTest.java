package io.iotssf.kit.tenant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("attack")
@Tag("A6")
class OrganisationClaimTest {

  @Test
  void oneOrganisationGivesItsIdAndItsRoles() {
    var reading =
        read(
            "{\"acme\":{\"id\":\"t-1\",\"realm_access\":{\"roles\":[\"assessor\",\"offline_access\"]}}}");
    assertEquals(new OrganisationClaim.Member(new Tenant("t-1"), Set.of(Role.ASSESSOR)), reading);
  }

  @Test
  void anOrganisationWithoutRolesGivesNone() {
    assertEquals(
        new OrganisationClaim.Member(new Tenant("t-1"), Set.of()),
        read("{\"acme\":{\"id\":\"t-1\"}}"));
  }

  @Test
  void aMissingClaimIsRefused() {
    assertInstanceOf(OrganisationClaim.Refused.class, OrganisationClaim.read(null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "[\"acme\"]",
        "[{\"acme\":{\"id\":\"t-1\"}}]",
        "[\"acme\",{\"other\":{\"id\":\"t-2\"}}]",
        "{\"acme\":{\"id\":\"t-1\"},\"other\":{\"id\":\"t-2\"}}",
        "{\"acme\":{}}",
        "{\"acme\":{\"id\":\"\"}}",
        "{\"acme\":{\"id\":7}}",
        "{\"acme\":{\"id\":\"a/b\"}}",
        "{\"acme\":\"t-1\"}",
        "{\"acme\":[\"t-1\"]}"
      })
  void anyOtherShapeIsRefused(String claim) {
    assertInstanceOf(OrganisationClaim.Refused.class, read(claim));
  }

  @Test
  void aTextIsRefused() {
    assertInstanceOf(OrganisationClaim.Refused.class, OrganisationClaim.read("acme"));
  }

  private static OrganisationClaim.Reading read(String claim) {
    try (var reader = Json.createReader(new StringReader(claim))) {
      return OrganisationClaim.read(reader.readValue());
    }
  }
}
