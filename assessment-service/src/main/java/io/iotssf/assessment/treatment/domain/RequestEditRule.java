package io.iotssf.assessment.treatment.domain;

import static io.iotssf.assessment.treatment.domain.RequestRule.AGREED;
import static io.iotssf.assessment.treatment.domain.RequestRule.DECLINED;
import static io.iotssf.assessment.treatment.domain.RequestRule.DONE;
import static io.iotssf.assessment.treatment.domain.RequestRule.SENT;

import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.part.domain.EditRule;
import io.iotssf.assessment.part.domain.Editor;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.ImplementationRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The asker words a request and the asked answers it, each for themselves. What was agreed is not
 * reworded afterwards, nor taken away.
 */
final class RequestEditRule implements EditRule<ImplementationRequest> {
  private static final Map<String, List<String>> MOVES =
      Map.of(
          SENT, List.of(AGREED, DECLINED),
          AGREED, List.of(DONE, DECLINED),
          DECLINED, List.of(SENT),
          DONE, List.of());

  /** While nobody is bound by it. */
  private static final Set<String> OPEN = Set.of(SENT, DECLINED);

  @Override
  public Ruling judge(
      @Nullable ImplementationRequest before,
      @Nullable ImplementationRequest after,
      Surroundings around,
      Editor editor) {
    if (before != null && after != null) {
      return change(before, after, editor);
    }
    if (after != null) {
      return creation(after, editor);
    }
    return before == null ? Ruling.allowed() : removal(before, editor);
  }

  private static Ruling creation(ImplementationRequest row, Editor editor) {
    return asks(row, editor)
        .and(
            state(
                SENT.equals(row.status()) && row.answer() == null,
                "A request begins as `sent` and without an `answer`; the asked stakeholder gives"
                    + " it."));
  }

  private static Ruling removal(ImplementationRequest row, Editor editor) {
    return asks(row, editor)
        .and(
            state(
                OPEN.contains(row.status()),
                "What was agreed or done stays. Remove a request while it is `sent` or"
                    + " `declined`."));
  }

  private static Ruling change(
      ImplementationRequest before, ImplementationRequest after, Editor editor) {
    return concerns(before, editor)
        .and(
            state(
                before.from().equals(after.from()) && before.to().equals(after.to()),
                "A request stays between its two stakeholders; send another one instead."))
        .and(wording(before, after, editor))
        .and(move(before, after, editor))
        .and(answer(before, after, editor));
  }

  private static Ruling wording(
      ImplementationRequest before, ImplementationRequest after, Editor editor) {
    if (before.text().equals(after.text()) && Objects.equals(before.decision(), after.decision())) {
      return Ruling.allowed();
    }
    if (namesTheAnswer(before, after)) {
      return asks(before, editor);
    }
    return asks(before, editor)
        .and(
            state(
                OPEN.contains(before.status()) && SENT.equals(after.status()),
                "Reword a request while it is `sent`, or when you send it again; what was answered"
                    + " stays as it was asked."));
  }

  /** A request that served no decision was declined; the asker says which decision of its own. */
  private static boolean namesTheAnswer(ImplementationRequest before, ImplementationRequest after) {
    return DECLINED.equals(before.status())
        && before.decision() == null
        && before.text().equals(after.text());
  }

  private static Ruling move(
      ImplementationRequest before, ImplementationRequest after, Editor editor) {
    if (before.status().equals(after.status())) {
      return Ruling.allowed();
    }
    return state(
            MOVES.getOrDefault(before.status(), List.of()).contains(after.status()),
            "A request goes from `sent` to `agreed` or `declined`, from `agreed` to `done` or"
                + " `declined`, and from `declined` back to `sent`.")
        .and(SENT.equals(after.status()) ? asks(before, editor) : answers(before, editor));
  }

  private static Ruling answer(
      ImplementationRequest before, ImplementationRequest after, Editor editor) {
    return Objects.equals(before.answer(), after.answer())
        ? Ruling.allowed()
        : answers(before, editor);
  }

  private static Ruling concerns(ImplementationRequest row, Editor editor) {
    return person(
        editor.editsFor(row.from()) || editor.editsFor(row.to()),
        "This request is between other stakeholders.");
  }

  private static Ruling asks(ImplementationRequest row, Editor editor) {
    return person(
        editor.editsFor(row.from()),
        "Only whoever acts for the asking stakeholder, or leads the assessment, sends, words and"
            + " removes a request.");
  }

  private static Ruling answers(ImplementationRequest row, Editor editor) {
    return person(
        editor.speaksFor(row.to()),
        "Only whoever acts for the asked stakeholder answers; whoever leads the assessment does so"
            + " only where nobody was ever assigned to it.");
  }

  private static Ruling person(boolean may, String otherwise) {
    return may ? Ruling.allowed() : Ruling.rejected(Ruling.Ground.PERSON, otherwise);
  }

  private static Ruling state(boolean possible, String otherwise) {
    return possible ? Ruling.allowed() : Ruling.rejected(Ruling.Ground.STATE, otherwise);
  }
}
