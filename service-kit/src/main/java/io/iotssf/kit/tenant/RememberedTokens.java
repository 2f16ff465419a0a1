package io.iotssf.kit.tenant;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/**
 * Stands before the mechanism that has tokens verified, and recognises those that were a moment
 * ago. It refuses nothing and challenges nobody: whatever it does not recognise goes on to that
 * mechanism, as if this were not there. In front, because reading a token and asking for its
 * verification costs more than half of what the verification itself does.
 */
@Singleton
class RememberedTokens implements HttpAuthenticationMechanism {
  private final TokenMemory memory;

  RememberedTokens(TokenMemory memory) {
    this.memory = memory;
  }

  @Override
  public int getPriority() {
    return DEFAULT_PRIORITY + 2;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identityProviderManager) {
    var headers = context.request().headers().getAll(HttpHeaderNames.AUTHORIZATION);
    return BearerToken.of(headers)
        .flatMap(memory::recall)
        .map(known -> Uni.createFrom().item(known))
        .orElseGet(() -> Uni.createFrom().nullItem());
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().nullItem();
  }
}
