package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.assessment.Stakeholder;

/** How documents and files call a stakeholder in ASCII. */
final class PartyKeys {
  private PartyKeys() {}

  /** As its case calls it; one of the organisation's own is called by its id. */
  static String of(Stakeholder stakeholder) {
    return stakeholder.key() == null
        ? stakeholder.id().toString()
        : PlainText.of(stakeholder.key());
  }
}
