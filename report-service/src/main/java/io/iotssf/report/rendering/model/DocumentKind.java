package io.iotssf.report.rendering.model;

/** What a document is for. */
public enum DocumentKind {
  /** For one stakeholder: what it takes on (tables 4 to 7 of the draft). */
  MEASURES_TO_TAKE("measures-to-take"),
  /** For the applying entity: the whole assessment (tables 1 to 3, ratings, grid). */
  ASSESSMENT_REPORT("assessment-report");

  private final String code;

  DocumentKind(String code) {
    this.code = code;
  }

  /** The name used in the API and in file names. */
  public String code() {
    return code;
  }
}
