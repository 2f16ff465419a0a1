package io.iotssf.assessment.dossier.domain;

/** What was handed in stays as it was handed in, so that the approver approves what was read. */
public final class OnlyDraftsAreEdited implements Policy<Dossier> {

  @Override
  public Ruling judge(Dossier dossier) {
    return switch (dossier.status()) {
      case DRAFT -> Ruling.allowed();
      case IN_REVIEW ->
          Ruling.rejected(
              Ruling.Ground.STATE, "The assessment is in review. Return it to a draft to edit it.");
      case APPROVED ->
          Ruling.rejected(Ruling.Ground.STATE, "The assessment is approved. Reopen it to edit it.");
      case ARCHIVED ->
          Ruling.rejected(
              Ruling.Ground.STATE, "The assessment is archived and never changes any more.");
    };
  }
}
