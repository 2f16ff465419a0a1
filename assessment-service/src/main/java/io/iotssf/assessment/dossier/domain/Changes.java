package io.iotssf.assessment.dossier.domain;

/** The changes of the current tenant, numbered in the order of their commits. */
public interface Changes {
  /**
   * Takes the next numbers from the tenant's clock and adds the changed rows under them. The last
   * step of every write, after which nothing is pending: the clock stays locked until the commit.
   */
  void number(Change change);
}
