package io.iotssf.report.rendering.model;

import java.util.List;

/** Something of which a part may be missing; whatever is missing has its words. */
public interface Sparse {

  /** What is missing, in the order of the members. */
  List<Absence> absent();

  /** Whether a member is missing. */
  default boolean lacks(String field) {
    return absent().stream().anyMatch(absence -> absence.field().equals(field));
  }

  /** The words for a member that is missing. */
  default Absence absence(String field) {
    return absent().stream()
        .filter(absence -> absence.field().equals(field))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(field + " is not missing"));
  }
}
