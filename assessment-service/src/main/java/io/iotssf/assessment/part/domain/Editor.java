package io.iotssf.assessment.part.domain;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who edits, for one write. For whom a person acts is looked up only by rules that ask, and once:
 * no edit of rows changes it.
 */
public final class Editor {
  private final boolean leads;
  private final Supplier<Set<UUID>> actingFor;
  private final Supplier<Set<UUID>> peopled;
  private @Nullable Set<UUID> knownActingFor;
  private @Nullable Set<UUID> knownPeopled;

  /** See {@link #leads()}, {@link #actingFor()} and {@link #peopled()}. */
  public Editor(boolean leads, Supplier<Set<UUID>> actingFor, Supplier<Set<UUID>> peopled) {
    this.leads = leads;
    this.actingFor = actingFor;
    this.peopled = peopled;
  }

  /** As known from the start. */
  public Editor(boolean leads, Set<UUID> actingFor, Set<UUID> peopled) {
    this(leads, () -> actingFor, () -> peopled);
  }

  /** Whether the person leads assessments (an assessor). */
  public boolean leads() {
    return leads;
  }

  /** Ids of the stakeholders of this assessment for which the person acts. */
  public Set<UUID> actingFor() {
    if (knownActingFor == null) {
      knownActingFor = actingFor.get();
    }
    return knownActingFor;
  }

  /** Ids of the stakeholders of this assessment for which anybody acts or once acted. */
  public Set<UUID> peopled() {
    if (knownPeopled == null) {
      knownPeopled = peopled.get();
    }
    return knownPeopled;
  }

  /** Whether the person edits what belongs to a stakeholder. */
  public boolean editsFor(UUID stakeholder) {
    return leads || actingFor().contains(stakeholder);
  }

  /**
   * Whether the person says yes or no for a stakeholder: its own people alone do, and whoever leads
   * only where it never had any.
   */
  public boolean speaksFor(UUID stakeholder) {
    return actingFor().contains(stakeholder) || (leads && !peopled().contains(stakeholder));
  }
}
