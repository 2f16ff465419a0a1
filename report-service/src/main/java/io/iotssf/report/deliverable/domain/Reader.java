package io.iotssf.report.deliverable.domain;

/** Whose eyes a deliverable is looked up with. */
public sealed interface Reader {

  /** Reads every deliverable of the tenant. */
  record OfAll() implements Reader {}

  /**
   * Reads the deliverables of the stakeholders to which he or she is assigned, and those of a whole
   * assessment where that stakeholder is its applying entity.
   *
   * @param subject the token's {@code sub}
   */
  record Assigned(String subject) implements Reader {}
}
