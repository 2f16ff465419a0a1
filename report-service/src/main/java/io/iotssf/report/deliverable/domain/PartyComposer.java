package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.report.rendering.model.Party;

/** Puts a stakeholder in words. */
final class PartyComposer {
  private PartyComposer() {}

  static Party compose(AssessmentContent content, Stakeholder stakeholder) {
    String description = PlainText.orNull(stakeholder.description());
    String role = stakeholder.role();
    return new Party(
        key(stakeholder),
        PlainText.of(stakeholder.name()),
        description,
        role == null ? null : JapaneseWording.role(role),
        stakeholder.roles().stream().map(JapaneseWording::role).toList(),
        stakeholder.affectedParty(),
        stakeholder.id().equals(content.applyingEntity()),
        Absences.ofRow(stakeholder.source()).stated("description", description).list());
  }

  /** How its case calls it; one of the organisation's own is called by its id. */
  static String key(Stakeholder stakeholder) {
    return stakeholder.key() == null
        ? stakeholder.id().toString()
        : PlainText.of(stakeholder.key());
  }
}
