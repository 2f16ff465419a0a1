package io.iotssf.kit.tenant;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers at once whether a caller may do something, for callers whose token was verified a moment
 * ago. It decides as {@link AccessFilter} does, and refuses nobody: who is not let through here
 * goes the whole way.
 */
@Singleton
public class RememberedCallers {
  private final TokenMemory memory;
  private final String audience;

  RememberedCallers(
      TokenMemory memory, @ConfigProperty(name = "quarkus.application.name") String service) {
    this.memory = memory;
    this.audience = service;
  }

  /**
   * The tenant of a caller who may do this; empty for whoever is not known here to be allowed.
   *
   * @param authorization every header {@code Authorization} of the request
   */
  public Optional<Tenant> tenant(List<String> authorization, Permission permission) {
    return BearerToken.of(authorization)
        .flatMap(memory::recall)
        .flatMap(TokenClaims::of)
        .map(claims -> Admission.judge(claims, audience, permission))
        .flatMap(
            admission ->
                switch (admission) {
                  case Admission.Admitted admitted -> Optional.of(admitted.tenant());
                  case Admission.Refused refused -> Optional.empty();
                });
  }
}
