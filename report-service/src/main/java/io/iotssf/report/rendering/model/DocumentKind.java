package io.iotssf.report.rendering.model;

/** What a document is for. */
public enum DocumentKind {
  /** The whole assessment, in the order of the source. */
  COMPLETE_REPORT("complete-report"),
  /** The solution and its stakeholders. */
  OVERVIEW("overview"),
  /** What the system is made of (table 1), and what passes through it. */
  COMPONENT_LIST("component-list"),
  /** Incidents, criteria, levels, and where they stand on the grid. */
  RISK_REPORT("risk-report"),
  /** The threats assumed for each component (table 2). */
  THREAT_TABLE("threat-table"),
  /** The requirements with what was decided on them (table 3). */
  REQUIREMENT_TABLE("requirement-table"),
  /** Which stakeholder does, is asked for, or relies on what. */
  RESPONSIBILITY_MATRIX("responsibility-matrix"),
  /** The target against what remains, and who accepts it until when. */
  RESIDUAL_RISK_STATEMENT("residual-risk-statement"),
  /** For one stakeholder: what it takes on (tables 4 to 7), what is asked of it, what it asks. */
  MEASURES_TO_TAKE("measures-to-take"),
  /** For one stakeholder: what it provides to others and relies on. */
  HAND_OFF_SHEET("hand-off-sheet"),
  /** For a consumer, in plain words. */
  USER_SHEET("user-sheet"),
  /** For a user that is a business. */
  OPERATOR_SHEET("operator-sheet"),
  /** For the supplier: what is set up and handed over, with the user's acknowledgement. */
  HANDOVER_RECORD("handover-record"),
  /** For whoever maintains: what to check, and how patches are made. */
  MAINTENANCE_CHECKLIST("maintenance-checklist"),
  /** For the maker's incident team: what is affected, until when it is supported, whom to tell. */
  INCIDENT_SHEET("incident-sheet"),

  /** A drawing by itself: where the rated subjects stand. */
  RISK_GRID("risk-grid"),
  /** A drawing by itself: what the parties do for each other. */
  STAKEHOLDER_RELATIONS("stakeholder-relations"),
  /** A drawing by itself: the components by zone, and how they are connected. */
  SYSTEM_CONFIGURATION("system-configuration"),
  /** A drawing by itself: what passes from component to component. */
  DATA_FLOW("data-flow"),
  /** A drawing by itself: how many decided requirements answer each threat. */
  THREAT_COVERAGE("threat-coverage");

  private final String code;

  DocumentKind(String code) {
    this.code = code;
  }

  /** The name used in the API and in file names. */
  public String code() {
    return code;
  }
}
