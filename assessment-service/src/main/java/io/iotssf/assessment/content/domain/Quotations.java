package io.iotssf.assessment.content.domain;

import java.util.UUID;

/** What the assessments of the current tenant quote. */
public interface Quotations {

  /** Keeps a quotation, once however many assessments have it. */
  void keep(String sha256, Quotation quotation);

  /** Whether an assessment of the tenant that starts from the use case quotes this. */
  boolean quotedOf(String edition, String useCase, String sha256);

  /** What an assessment quotes; every assessment has a quotation. */
  Quotation of(UUID assessment);
}
