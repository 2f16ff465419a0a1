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

/**
 * Stands before the provider that verifies tokens and asks it only about those that are not
 * remembered. It accepts what was accepted a moment ago and refuses nothing itself: whatever is
 * refused is refused by the verification, with its answer. How the token is read from the request
 * is not its business either.
 */
@Singleton
class RememberedTokens implements IdentityProvider<TokenAuthenticationRequest> {

  /** What belongs to one request and must not outlive it. */
  private static final Set<String> OF_THE_REQUEST =
      Set.of(RoutingContext.class.getName(), AuthenticationRequestContext.class.getName());

  private final TokenMemory memory;
  private final OidcIdentityProvider verification;

  RememberedTokens(TokenMemory memory, OidcIdentityProvider verification) {
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
    var token = TokenDigest.of(credential.getToken());
    return memory
        .recall(token)
        .map(known -> Uni.createFrom().item(known))
        .orElseGet(() -> verify(request, context, credential.getToken(), token));
  }

  private Uni<SecurityIdentity> verify(
      TokenAuthenticationRequest request,
      AuthenticationRequestContext context,
      String raw,
      TokenDigest token) {
    var begin = memory.now();
    return verification
        .authenticate(request, context)
        .onItem()
        .ifNotNull()
        .invoke(identity -> memory.remember(raw, token, withoutRequest(identity), begin))
        .onTermination()
        .invoke(() -> memory.verificationEnded(begin));
  }

  private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
    var kept =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(identity.getPrincipal())
            .addRoles(identity.getRoles())
            .addCredentials(identity.getCredentials())
            .addPermissions(identity.getPermissions());
    identity.getAttributes().entrySet().stream()
        .filter(attribute -> !OF_THE_REQUEST.contains(attribute.getKey()))
        .forEach(attribute -> kept.addAttribute(attribute.getKey(), attribute.getValue()));
    return kept.build();
  }
}
