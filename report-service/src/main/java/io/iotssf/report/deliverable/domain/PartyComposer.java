package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.report.rendering.model.Party;

/** Puts a stakeholder in words. */
final class PartyComposer {
  private PartyComposer() {}

  static Party compose(RevisionDocument revision, RevisionDocument.Stakeholder stakeholder) {
    return new Party(
        PlainText.of(stakeholder.key()),
        PlainText.of(stakeholder.name()),
        PlainText.of(stakeholder.description()),
        stakeholder.role() == null ? null : JapaneseWording.role(stakeholder.role()),
        stakeholder.affectedParty(),
        stakeholder.id().equals(revision.applyingEntity()));
  }
}
