package io.iotssf.assessment.dossier.domain;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/** What one person may see of one assessment. */
public sealed interface Sight {

  /** All of it. */
  record Whole() implements Sight {}

  /** Only what belongs to some stakeholders. */
  record PartOf(Set<UUID> stakeholders) implements Sight {}

  /** Nothing, as if it did not exist. */
  record Nothing() implements Sight {}

  /** Whether that is seen which belongs to these stakeholders; what belongs to none is not. */
  default boolean shows(Set<UUID> owners) {
    return switch (this) {
      case Whole whole -> true;
      case PartOf some -> !Collections.disjoint(some.stakeholders(), owners);
      case Nothing nothing -> false;
    };
  }
}
