package io.iotssf.kit.tenant;

import static io.iotssf.kit.tenant.Role.APPROVER;
import static io.iotssf.kit.tenant.Role.ASSESSOR;
import static io.iotssf.kit.tenant.Role.AUDITOR;
import static io.iotssf.kit.tenant.Role.END_USER;
import static io.iotssf.kit.tenant.Role.GRC_READER;
import static io.iotssf.kit.tenant.Role.IOT_PROVIDER;
import static io.iotssf.kit.tenant.Role.MAINTENANCE_PROVIDER;
import static io.iotssf.kit.tenant.Role.SOLUTION_SUPPLIER;
import static io.iotssf.kit.tenant.Role.TENANT_ADMIN;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What may be asked for, and which roles may ask. The one place in code of the table in {@code
 * docs/security.md}. Where a stakeholder role is named, an assignment to a stakeholder of the
 * assessment must come with it: the role alone gives nothing.
 */
public enum Permission {
  /** Read the published catalogue. */
  READ_CATALOGUE(EnumSet.allOf(Role.class)),

  /** Add requirements and measures of the organisation's own beside the published ones. */
  EDIT_ADDITIONS(EnumSet.of(ASSESSOR, TENANT_ADMIN)),
  /**
   * Ask for assessments; which ones are seen follows from {@link #READ_ALL_ASSESSMENTS} or an
   * assignment.
   */
  READ_ASSESSMENTS(EnumSet.allOf(Role.class)),
  /** See every assessment and deliverable of the tenant, without an assignment. */
  READ_ALL_ASSESSMENTS(EnumSet.of(ASSESSOR, APPROVER, TENANT_ADMIN, AUDITOR, GRC_READER)),
  /** Start an assessment. */
  CREATE_ASSESSMENT(EnumSet.of(ASSESSOR)),
  /** Edit what is prepared, rated and assumed; everything but what belongs to a stakeholder. */
  EDIT_ASSESSMENT(EnumSet.of(ASSESSOR)),
  /**
   * Edit decisions, measures, requests and hand-offs; a stakeholder role only those of its own
   * stakeholder.
   */
  EDIT_DECISIONS(
      EnumSet.of(ASSESSOR, IOT_PROVIDER, SOLUTION_SUPPLIER, MAINTENANCE_PROVIDER, END_USER)),
  /** Say who acts for a stakeholder. */
  ASSIGN_STAKEHOLDERS(EnumSet.of(ASSESSOR, TENANT_ADMIN)),
  /** Submit a draft for approval, and reopen what was approved. */
  SUBMIT_ASSESSMENT(EnumSet.of(ASSESSOR)),
  /** Approve or return what was submitted. */
  APPROVE_ASSESSMENT(EnumSet.of(APPROVER)),
  /** Put an assessment away for good. */
  ARCHIVE_ASSESSMENT(EnumSet.of(APPROVER, TENANT_ADMIN)),
  /** Say something about an assessment or a row of it. */
  COMMENT(
      EnumSet.of(
          ASSESSOR,
          APPROVER,
          TENANT_ADMIN,
          AUDITOR,
          IOT_PROVIDER,
          SOLUTION_SUPPLIER,
          MAINTENANCE_PROVIDER,
          END_USER)),
  /** Read the history of an assessment. */
  READ_HISTORY(EnumSet.of(ASSESSOR, APPROVER, TENANT_ADMIN, AUDITOR)),
  /** Ask for deliverables; which ones are seen follows as for assessments. */
  READ_DELIVERABLES(EnumSet.allOf(Role.class));

  private final Set<Role> roles;

  Permission(EnumSet<Role> roles) {
    this.roles = Collections.unmodifiableSet(roles);
  }

  /** The roles that may ask. */
  public Set<Role> roles() {
    return roles;
  }

  /** Whether one of these roles gives the permission. */
  public boolean isGivenBy(Set<Role> held) {
    return !Collections.disjoint(roles, held);
  }
}
