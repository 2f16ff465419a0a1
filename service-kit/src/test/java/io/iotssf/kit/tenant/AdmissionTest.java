package io.iotssf.kit.tenant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person is let in by a token for this service, of one organisation, with a role that may. */
@Tag("attack")
@Tag("A6")
class AdmissionTest {
  private static final String SERVICE = "catalog-service";
  private static final Tenant TENANT = new Tenant("t-1");
  private static final OrganisationClaim.Reading ASSESSOR = member(Set.of(Role.ASSESSOR));

  @Test
  void isGivenToTheTenantAndTheCallerOfTheToken() {
    assertEquals(
        new Admission.Admitted(TENANT, new Caller("someone", "name", Set.of(Role.ASSESSOR))),
        judge(Set.of("another-service", SERVICE), ASSESSOR, "someone"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"another-service", "catalog-service-internal", "catalog", ""})
  void isNotGivenByATokenForAnotherAudience(String audience) {
    assertEquals(
        new Admission.Refused("The token is not meant for the audience 'catalog-service'."),
        judge(Set.of(audience), ASSESSOR, "someone"));
  }

  @Test
  void isNotGivenWithoutOneOrganisation() {
    assertEquals(
        new Admission.Refused("why"),
        judge(Set.of(SERVICE), new OrganisationClaim.Refused("why"), "someone"));
  }

  @Test
  void isNotGivenWithoutARoleThatMay() {
    assertEquals(
        new Admission.Refused(
            "This operation needs one of the roles %s in the organisation; the token holds []."
                .formatted(
                    Permission.READ_CATALOGUE.roles().stream().map(Role::code).sorted().toList())),
        judge(Set.of(SERVICE), member(Set.of()), "someone"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void isNotGivenToNobodyInParticular(@Nullable String subject) {
    assertEquals(
        new Admission.Refused("The token has no subject."),
        judge(Set.of(SERVICE), ASSESSOR, subject));
  }

  private static Admission judge(
      Set<String> audience, OrganisationClaim.Reading organisation, @Nullable String subject) {
    var token = new TokenClaims(audience, organisation, true, null, subject, "name");
    return Admission.judge(token, SERVICE, Permission.READ_CATALOGUE);
  }

  private static OrganisationClaim.Reading member(Set<Role> roles) {
    return new OrganisationClaim.Member(TENANT, roles);
  }
}
