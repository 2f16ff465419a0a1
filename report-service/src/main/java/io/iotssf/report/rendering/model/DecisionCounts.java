package io.iotssf.report.rendering.model;

/** How many requirements were decided how. */
public record DecisionCounts(int adopted, int notAdopted, int notApplicable, int undecided) {

  /** All of them. */
  public int total() {
    return adopted + notAdopted + notApplicable + undecided;
  }
}
