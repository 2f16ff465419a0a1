package io.iotssf.assessment.dossier.domain;

import java.util.Set;
import java.util.UUID;

/** What one person may see of one assessment. */
public sealed interface Sight {

  /** All of it. */
  record Whole() implements Sight {}

  /** Only the decisions of some stakeholders. */
  record DecisionsOf(Set<UUID> stakeholders) implements Sight {}

  /** Nothing, as if it did not exist. */
  record Nothing() implements Sight {}

  /** Whether the decisions of a stakeholder are seen. */
  default boolean shows(UUID stakeholder) {
    return switch (this) {
      case Whole whole -> true;
      case DecisionsOf some -> some.stakeholders().contains(stakeholder);
      case Nothing nothing -> false;
    };
  }
}
