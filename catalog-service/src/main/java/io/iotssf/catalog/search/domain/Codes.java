package io.iotssf.catalog.search.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By which codes an entry is found; what is not its own comes from the requirement or the row that
 * it belongs to.
 *
 * @param threats every threat that it answers; each one where it applies to all
 * @param roles of the stakeholder that acts
 */
public record Codes(
    @Nullable String perspective,
    @Nullable String target,
    @Nullable String phase,
    List<String> threats,
    List<String> roles) {
  public static final Codes NONE = new Codes(null, null, null, List.of(), List.of());

  /** These threats alone. */
  public static Codes ofThreats(List<String> threats) {
    return new Codes(null, null, null, threats, List.of());
  }

  /** These roles alone. */
  public static Codes ofRoles(List<String> roles) {
    return new Codes(null, null, null, List.of(), roles);
  }

  /** The same, done by a role. */
  public Codes by(String actingRole) {
    return new Codes(perspective, target, phase, threats, List.of(actingRole));
  }
}
