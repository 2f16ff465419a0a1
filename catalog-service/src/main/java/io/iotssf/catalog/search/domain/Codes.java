package io.iotssf.catalog.search.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By which codes an entry is found; what is not its own comes from the requirement or the row that
 * it belongs to.
 *
 * @param threats every threat that it answers; each one where it applies to all
 * @param role of the stakeholder that acts
 */
public record Codes(
    @Nullable String perspective,
    @Nullable String target,
    @Nullable String phase,
    List<String> threats,
    @Nullable String role) {
  public static final Codes NONE = new Codes(null, null, null, List.of(), null);

  /** These threats alone. */
  public static Codes ofThreats(List<String> threats) {
    return new Codes(null, null, null, threats, null);
  }

  /** This role alone. */
  public static Codes ofRole(@Nullable String role) {
    return new Codes(null, null, null, List.of(), role);
  }

  /** The same, done by a role. */
  public Codes by(@Nullable String actingRole) {
    return new Codes(perspective, target, phase, threats, actingRole);
  }
}
