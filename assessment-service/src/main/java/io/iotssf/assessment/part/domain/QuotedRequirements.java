package io.iotssf.assessment.part.domain;

import java.util.Set;
import java.util.UUID;

/** The requirement tables that the assessments of the current tenant quote. */
public interface QuotedRequirements {

  /** Ids of the rows of the table that an assessment quotes. */
  Set<String> rowsOf(UUID assessment);
}
