package io.iotssf.contracts.event;

/** Names of the topics; a dead-letter topic is named after its topic with {@code .dlq}. */
public final class Topics {
  /**
   * One record per edition, pointing at its newest release, and per tenant's additions; compacted.
   */
  public static final String CATALOG = "iotssf.catalog.v1";

  /** Changes of assessments, key = {@code tenant/assessment}. */
  public static final String ASSESSMENT = "iotssf.assessment.v1";

  /** Deliverables that became ready or failed, key = {@code tenant/assessment}. */
  public static final String REPORT = "iotssf.report.v1";

  private Topics() {}
}
