package io.iotssf.localstack.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.iotssf.localstack.LocalStack;
import io.iotssf.localstack.SharedStack;
import io.iotssf.localstack.StackException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("attack")
@Tag("A6")
class TokenShapeIT {
  private static final LocalStack STACK = SharedStack.get();
  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<Arguments> everyUser() {
    return Arrays.stream(Organisation.values())
        .flatMap(o -> Role.OF_PEOPLE.stream().map(role -> Arguments.of(o, role)));
  }

  @ParameterizedTest
  @MethodSource("everyUser")
  void aUsersRoleStandsInTheEntryOfTheOrganisation(Organisation organisation, String role)
      throws IOException {
    JsonNode claims = claims(STACK.token(organisation.user(role)));
    assertEquals(entry(organisation, role), claims.path("organization"));
    assertEquals(
        RealmDocument.fixedId("user/" + organisation.user(role)), claims.path("sub").asText());
  }

  @Test
  void aUsersTokenIsForTheThreeServicesAndNothingElse() throws IOException {
    JsonNode claims = claims(STACK.token("assessor@acme-heaters"));
    assertEquals(
        Set.of("catalog-service", "assessment-service", "report-service"), audiences(claims));
    assertEquals(STACK.issuer(), claims.path("iss").asText());
    assertFalse(claims.has("realm_access"), "roles across organisations");
  }

  @Test
  void theUserOfTwoOrganisationsGetsNoneWithoutNamingOne() throws IOException {
    JsonNode claims = claims(STACK.token("both@iot-ssf"));
    assertEquals(JSON.createObjectNode(), claims.path("organization"));
  }

  @ParameterizedTest
  @CsvSource({"ACME_HEATERS, approver assessor", "OTHER_MAKER, auditor"})
  void theUserOfTwoOrganisationsHasOtherRolesInEach(Organisation organisation, String roles)
      throws IOException {
    JsonNode claim = claims(STACK.token("both@iot-ssf", organisation.alias())).path("organization");
    JsonNode entry = claim.path(organisation.alias());
    assertEquals(1, claim.size());
    assertEquals(organisation.id(), entry.path("id").asText());
    assertEquals(Set.of(roles.split(" ")), texts(entry.path("realm_access").path("roles")));
  }

  @ParameterizedTest
  @CsvSource({"ACME_HEATERS, grc-reader", "OTHER_MAKER, grc-reader-other-maker"})
  void aReadingProgramBelongsToItsOrganisation(Organisation organisation, String client)
      throws IOException {
    JsonNode claims = claims(STACK.clientToken(client));
    assertEquals(entry(organisation, Role.GRC_READER), claims.path("organization"));
    assertEquals(
        Set.of("catalog-service", "assessment-service", "report-service"), audiences(claims));
  }

  @ParameterizedTest
  @CsvSource({
    "report-service, assessment-service-internal",
    "assessment-service, catalog-service-internal"
  })
  void aServiceHasNoOrganisationAndOneInternalAudience(String client, String audience)
      throws IOException {
    JsonNode claims = claims(STACK.clientToken(client));
    assertTrue(claims.path("organization").isEmpty());
    assertEquals(Set.of(audience), audiences(claims));
    assertEquals(client, claims.path("azp").asText());
  }

  @Test
  void nobodyLogsInWithAnOrganisationOfOthers() throws IOException {
    try {
      JsonNode claims = claims(STACK.token("assessor@acme-heaters", "other-maker"));
      assertTrue(claims.path("organization").isEmpty());
    } catch (StackException refused) {
      assertTrue(String.valueOf(refused.getMessage()).contains("invalid_scope"));
    }
  }

  @Test
  void anUnknownUserIsRefused() {
    assertThrows(StackException.class, () -> STACK.token("nobody@acme-heaters"));
  }

  private static JsonNode entry(Organisation organisation, String role) throws IOException {
    return JSON.readTree(
        """
        {"%s": {"id": "%s", "groups": ["/%s"], "realm_access": {"roles": ["%s"]}}}
        """
            .formatted(organisation.alias(), organisation.id(), role, role));
  }

  private static Set<String> audiences(JsonNode claims) {
    JsonNode audience = claims.path("aud");
    return audience.isTextual() ? Set.of(audience.asText()) : texts(audience);
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new TreeSet<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static JsonNode claims(String token) throws IOException {
    return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
  }
}
