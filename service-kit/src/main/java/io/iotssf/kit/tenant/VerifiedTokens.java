package io.iotssf.kit.tenant;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Has every token verified as it would be without this, and remembers those that were found good.
 */
@Singleton
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {

  /** What belongs to one request and must not outlive it. */
  private static final Set<String> OF_THE_REQUEST =
      Set.of(RoutingContext.class.getName(), AuthenticationRequestContext.class.getName());

  private final TokenMemory memory;
  private final OidcIdentityProvider verification;

  VerifiedTokens(TokenMemory memory, OidcIdentityProvider verification) {
    this.memory = memory;
    this.verification = verification;
  }

  @Override
  public Class<TokenAuthenticationRequest> getRequestType() {
    return TokenAuthenticationRequest.class;
  }

  @Override
  public int priority() {
    return SYSTEM_FIRST + 2;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    if (!(request.getToken() instanceof AccessTokenCredential credential)) {
      return Uni.createFrom().nullItem();
    }
    var begin = memory.now();
    return verification
        .authenticate(request, context)
        .onItem()
        .ifNotNull()
        .invoke(identity -> remember(credential.getToken(), identity, begin))
        .onTermination()
        .invoke(() -> memory.verificationEnded(begin));
  }

  private void remember(String raw, SecurityIdentity identity, TokenMemory.Moment begin) {
    if (identity.getPrincipal() instanceof JsonWebToken token) {
      var kept = withoutRequest(identity).addAttribute(TokenClaims.NAME, TokenClaims.of(token));
      memory.remember(raw, kept.build(), begin);
    }
  }

  private static QuarkusSecurityIdentity.Builder withoutRequest(SecurityIdentity identity) {
    var kept =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(identity.getPrincipal())
            .addRoles(identity.getRoles())
            .addCredentials(identity.getCredentials())
            .addPermissions(identity.getPermissions());
    identity.getAttributes().entrySet().stream()
        .filter(attribute -> !OF_THE_REQUEST.contains(attribute.getKey()))
        .forEach(attribute -> kept.addAttribute(attribute.getKey(), attribute.getValue()));
    return kept;
  }
}
