package io.iotssf.kit.tenant;

import java.util.Set;

/** Whether a person's token opens an operation of a service; the one place that decides it. */
sealed interface Admission {

  /** It does, for this tenant. */
  record Admitted(Tenant tenant, Caller caller) implements Admission {}

  /** It does not, with the reason in words that help the caller. */
  record Refused(String reason) implements Admission {}

  /**
   * @param audience the service's own audience
   */
  static Admission judge(TokenClaims token, String audience, Permission permission) {
    if (!token.audience().contains(audience)) {
      return new Refused("The token is not meant for the audience '%s'.".formatted(audience));
    }
    return switch (token.organisation()) {
      case OrganisationClaim.Refused refused -> new Refused(refused.reason());
      case OrganisationClaim.Member member -> judge(token, member, permission);
    };
  }

  private static Admission judge(
      TokenClaims token, OrganisationClaim.Member member, Permission permission) {
    if (!permission.isGivenBy(member.roles())) {
      return new Refused(
          "This operation needs one of the roles %s in the organisation; the token holds %s."
              .formatted(codes(permission.roles()), codes(member.roles())));
    }
    var subject = token.subject();
    return subject == null || subject.isBlank()
        ? new Refused("The token has no subject.")
        : new Admitted(member.tenant(), new Caller(subject, token.name(), member.roles()));
  }

  private static String codes(Set<Role> roles) {
    return roles.stream().map(Role::code).sorted().toList().toString();
  }
}
