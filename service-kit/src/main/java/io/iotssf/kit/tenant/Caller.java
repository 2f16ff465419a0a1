package io.iotssf.kit.tenant;

import java.util.Set;

/**
 * Who calls.
 *
 * @param subject the token's {@code sub}
 * @param name the token's {@code preferred_username}
 * @param roles roles held in the one organisation of the token
 */
public record Caller(String subject, String name, Set<Role> roles) {

  /** Whether one of the caller's roles gives the permission. */
  public boolean may(Permission permission) {
    return permission.isGivenBy(roles);
  }
}
