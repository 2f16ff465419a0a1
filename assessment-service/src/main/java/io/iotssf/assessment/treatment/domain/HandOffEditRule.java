package io.iotssf.assessment.treatment.domain;

import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.part.domain.EditRule;
import io.iotssf.assessment.part.domain.Editor;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.HandOff;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Each side agrees for itself, and to words that both can read: other words need both agreements
 * anew, and whoever changes them says so by sending both as false.
 */
final class HandOffEditRule implements EditRule<HandOff> {

  @Override
  public Ruling judge(
      @Nullable HandOff before, @Nullable HandOff after, Surroundings around, Editor editor) {
    if (before != null && after != null) {
      return change(before, after, editor);
    }
    if (after != null) {
      return concerns(after, editor)
          .and(
              state(
                  agreedByNobody(after),
                  "A hand-off begins with both agreements false; each side agrees afterwards."));
    }
    return before == null ? Ruling.allowed() : removal(before, editor);
  }

  private static Ruling removal(HandOff row, Editor editor) {
    return concerns(row, editor)
        .and(
            state(
                !row.closed(),
                "Both sides agreed to this hand-off. One of them takes that back before it is"
                    + " removed."));
  }

  private static Ruling change(HandOff before, HandOff after, Editor editor) {
    return concerns(before, editor)
        .and(
            state(
                before.provider().equals(after.provider())
                    && before.relier().equals(after.relier()),
                "A hand-off stays between its two stakeholders; add another one instead."))
        .and(isReworded(before, after) ? rewording(after) : agreements(before, after, editor));
  }

  private static Ruling rewording(HandOff after) {
    return state(
        agreedByNobody(after),
        "Agreement was to the words as they were. Send both agreements as false with the new"
            + " words; each side agrees afterwards.");
  }

  private static Ruling agreements(HandOff before, HandOff after, Editor editor) {
    return agreement(before.agreedByProvider(), after.agreedByProvider(), before.provider(), editor)
        .and(agreement(before.agreedByRelier(), after.agreedByRelier(), before.relier(), editor));
  }

  private static Ruling agreement(boolean before, boolean after, UUID side, Editor editor) {
    return person(
        before == after || editor.speaksFor(side),
        "Each side agrees for itself; whoever leads the assessment does so only for a side to which"
            + " nobody was ever assigned.");
  }

  private static Ruling concerns(HandOff row, Editor editor) {
    return person(
        editor.editsFor(row.provider()) || editor.editsFor(row.relier()),
        "This hand-off is between other stakeholders.");
  }

  private static boolean isReworded(HandOff before, HandOff after) {
    return !before.text().equals(after.text())
        || !Objects.equals(before.decision(), after.decision());
  }

  private static boolean agreedByNobody(HandOff row) {
    return !row.agreedByProvider() && !row.agreedByRelier();
  }

  private static Ruling person(boolean may, String otherwise) {
    return may ? Ruling.allowed() : Ruling.rejected(Ruling.Ground.PERSON, otherwise);
  }

  private static Ruling state(boolean possible, String otherwise) {
    return possible ? Ruling.allowed() : Ruling.rejected(Ruling.Ground.STATE, otherwise);
  }
}
