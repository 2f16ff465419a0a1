package io.iotssf.assessment.treatment.domain;

import java.util.List;

/** How far something is implemented. */
final class ImplementationStatus {
  static final List<String> CODES = List.of("planned", "partial", "implemented");

  private ImplementationStatus() {}
}
