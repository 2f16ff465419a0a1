package io.iotssf.kit.tenant;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * What access depends on in a token; read once for each token that is remembered.
 *
 * @param audience for which services it is meant
 * @param organisation what it says of the organisation
 * @param namesOrganisation whether it says anything of one
 * @param client the client to which it was given
 * @param subject the person or client that it speaks for
 * @param name the name of that
 */
record TokenClaims(
    Set<String> audience,
    OrganisationClaim.Reading organisation,
    boolean namesOrganisation,
    @Nullable String client,
    @Nullable String subject,
    String name) {

  /** Under which attribute a remembered identity has them. */
  static final String NAME = TokenClaims.class.getName();

  static TokenClaims of(JsonWebToken token) {
    return new TokenClaims(
        Set.copyOf(Objects.requireNonNullElse(token.getAudience(), Set.of())),
        OrganisationClaim.read(token.getClaim(OrganisationClaim.NAME)),
        token.containsClaim(OrganisationClaim.NAME),
        client(token),
        token.getSubject(),
        token.getName());
  }

  /** Those of whoever asks; empty when no token was sent. */
  static Optional<TokenClaims> of(SecurityIdentity identity) {
    TokenClaims known = identity.getAttribute(NAME);
    if (known != null) {
      return Optional.of(known);
    }
    return identity.getPrincipal() instanceof JsonWebToken token && !identity.isAnonymous()
        ? Optional.of(of(token))
        : Optional.empty();
  }

  private static @Nullable String client(JsonWebToken token) {
    Object client = token.getClaim("azp");
    return client instanceof String text ? text : null;
  }
}
