package io.iotssf.kit.tenant;

import java.util.List;
import java.util.Optional;

/** The token that a request brings. */
final class BearerToken {
  private static final String SCHEME = "Bearer ";

  private BearerToken() {}

  /**
   * The token of the one header that the verifying mechanism would read it from.
   *
   * @param authorization every header of that name
   */
  static Optional<String> of(List<String> authorization) {
    return authorization.size() == 1
            && authorization.getFirst().regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? Optional.of(authorization.getFirst().substring(SCHEME.length()))
        : Optional.empty();
  }
}
