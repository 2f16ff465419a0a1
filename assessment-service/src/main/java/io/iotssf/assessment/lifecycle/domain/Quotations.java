package io.iotssf.assessment.lifecycle.domain;

import java.util.UUID;

/** The quotations of the assessments of the current tenant. */
public interface Quotations {

  void add(UUID assessment, Quotation quotation);

  /** Every assessment has one. */
  Quotation of(UUID assessment);
}
