package io.iotssf.kit.tenant;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Hears that the issuer's keys were fetched, and has every token verified with those. */
@Singleton
@Unremovable
@OidcEndpoint(OidcEndpoint.Type.JWKS)
class NewSigningKeys implements OidcResponseFilter {

  private final TokenMemory memory;

  NewSigningKeys(TokenMemory memory) {
    this.memory = memory;
  }

  @Override
  public Uni<Void> filter(OidcResponseFilterContext response) {
    memory.keysWereFetched();
    return Uni.createFrom().voidItem();
  }
}
