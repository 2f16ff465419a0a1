package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.assessment.ConcreteMeasure;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.report.rendering.model.Absence;
import io.iotssf.report.rendering.model.DecisionRow;
import io.iotssf.report.rendering.model.ErratumNote;
import io.iotssf.report.rendering.model.Schedule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what was decided on a requirement in words. */
final class DecisionComposer {
  private final Names names;
  private final List<ConcreteMeasure> measures;
  private final ErrataComposer errata;

  DecisionComposer(Names names, List<ConcreteMeasure> measures, ErrataComposer errata) {
    this.names = names;
    this.measures = measures;
    this.errata = errata;
  }

  DecisionRow compose(RequirementDecision decision) {
    MeasureTree tree = MeasureTree.of(measures, decision.id());
    List<ErratumNote> notes = errata.ofRow(decision.key(), decision.source());
    return new DecisionRow(
        decision.number(),
        JapaneseWording.perspective(decision.perspective()),
        decision.target() == null ? null : JapaneseWording.target(decision.target()),
        PlainText.orNull(decision.requirement()),
        JapaneseWording.threats(decision.threats()),
        JapaneseWording.decisionOrNull(decision.decision()),
        PlainText.orNull(decision.reason()),
        names.partyOrNull(decision.requestedBy()),
        schedule(decision),
        tree.bullets(),
        tree.notes(),
        notes,
        absent(decision, tree));
  }

  private static List<Absence> absent(RequirementDecision decision, MeasureTree tree) {
    boolean adopted = isAdopted(decision);
    boolean reasonNeeded = decision.decision() != null && !adopted;
    return Absences.ofRow(decision.source())
        .settled("number", decision.number(), "番号なし", "None")
        .stated("target", decision.target())
        .printed("requirement", PlainText.orNull(decision.requirement()))
        .stated("threats", decision.threats())
        .settled("decision", decision.decision(), "未決定", "Not decided yet")
        .unless(
            !reasonNeeded || PlainText.orNull(decision.reason()) != null,
            "reason",
            "理由の記載なし",
            "No reason stated")
        .unless(
            !adopted || !tree.bullets().isEmpty(),
            "measures",
            "具体的な対策の記載なし",
            "No concrete measure stated")
        .list();
  }

  /** Nothing has to be scheduled where nothing is to be done. */
  private static @Nullable Schedule schedule(RequirementDecision decision) {
    Schedule said =
        new Schedule(
            decision.priority() == null ? null : JapaneseWording.priority(decision.priority()),
            decision.due(),
            decision.due() == null ? null : PlainText.date(decision.due()),
            JapaneseWording.statusOrNull(decision.status()),
            Absences.ofPart(decision.source())
                .stated("priority", decision.priority())
                .settled("due", decision.due(), "未定", "Not set")
                .stated("status", decision.status())
                .list());
    return said.known() || isAdopted(decision) ? said : null;
  }

  private static boolean isAdopted(RequirementDecision decision) {
    return RequirementDecision.ADOPTED.equals(decision.decision());
  }
}
