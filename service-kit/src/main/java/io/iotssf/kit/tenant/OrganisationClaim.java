package io.iotssf.kit.tenant;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the claim {@code organization} of a token. Only one shape is accepted: {@code {alias: {id,
 * groups, realm_access: {roles}}}} with exactly one entry. Roles come from that entry and from
 * nowhere else.
 */
final class OrganisationClaim {

  static final String NAME = "organization";

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

  /** What the claim says. */
  sealed interface Reading {}

  /** Exactly one organisation. */
  record Member(Tenant tenant, Set<Role> roles) implements Reading {}

  /** Anything else, with the reason in words that help the caller. */
  record Refused(String reason) implements Reading {}

  private OrganisationClaim() {}

  static Reading read(@Nullable Object claim) {
    if (claim == null) {
      return new Refused(
          "The token names no organisation. Ask for the scope 'organization' when you log in.");
    }
    if (!(claim instanceof JsonObject organisations)) {
      return new Refused("The claim 'organization' of the token is not an object by alias.");
    }
    if (organisations.size() != 1) {
      return new Refused(
          "The token must name exactly one organisation, and names %d. Ask for the scope 'organization:ALIAS'."
              .formatted(organisations.size()));
    }
    return readEntry(organisations.values().iterator().next());
  }

  private static Reading readEntry(JsonValue entry) {
    if (entry instanceof JsonObject organisation
        && organisation.get("id") instanceof JsonString id
        && ID.matcher(id.getString()).matches()) {
      return new Member(new Tenant(id.getString()), roles(organisation));
    }
    return new Refused("The organisation in the token has no id.");
  }

  private static Set<Role> roles(JsonObject organisation) {
    var roles = EnumSet.noneOf(Role.class);
    if (organisation.get("realm_access") instanceof JsonObject access
        && access.get("roles") instanceof jakarta.json.JsonArray names) {
      for (JsonValue name : names) {
        if (name instanceof JsonString text) {
          Role.of(text.getString()).ifPresent(roles::add);
        }
      }
    }
    return roles;
  }
}
