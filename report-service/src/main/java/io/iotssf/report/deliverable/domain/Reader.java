package io.iotssf.report.deliverable.domain;

import java.util.Set;

/** Whose eyes a deliverable is looked up with. */
public sealed interface Reader {

  /** Reads every deliverable of the tenant. */
  record OfAll() implements Reader {}

  /**
   * Reads the deliverables of the stakeholders to which he or she is assigned and of which he or
   * she holds a role, and those of a whole assessment where that stakeholder is its applying
   * entity. An assignment without the role, or the role without an assignment, gives nothing.
   *
   * @param subject the token's {@code sub}
   * @param roles codes of the roles held in the organisation
   */
  record Assigned(String subject, Set<String> roles) implements Reader {}
}
