package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.report.rendering.model.AssessmentReport.Decided;
import io.iotssf.report.rendering.model.AssessmentReport.RequirementGroup;
import io.iotssf.report.rendering.model.AssessmentReport.RequirementRow;
import io.iotssf.report.rendering.model.Label;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says table 3 as it was quoted, what was decided on its rows, and what it does not have. */
final class RequirementsComposer {
  private final AssessmentContent content;
  private final Names names;

  RequirementsComposer(AssessmentContent content, Names names) {
    this.content = content;
    this.names = names;
  }

  /** The rows of table 3 in its order. */
  List<RequirementGroup> table3() {
    return grouped(
        content.requirementRows().stream()
            .sorted(Comparator.comparingInt(UseCase.RequirementRow::position))
            .toList(),
        UseCase.RequirementRow::perspective,
        this::quoted);
  }

  /** What was decided on requirements that no row of table 3 words. */
  List<RequirementGroup> notInTable3() {
    Set<String> rows =
        content.requirementRows().stream()
            .map(UseCase.RequirementRow::id)
            .collect(Collectors.toSet());
    return grouped(
        content.requirementDecisions().stream()
            .filter(
                decision ->
                    decision.requirementRow() == null || !rows.contains(decision.requirementRow()))
            .toList(),
        RequirementDecision::perspective,
        this::apart);
  }

  /** One group for each perspective that occurs, in the framework's order, unknown ones last. */
  private static <T> List<RequirementGroup> grouped(
      List<T> rows, Function<T, String> perspective, Function<T, RequirementRow> said) {
    Map<Label, List<RequirementRow>> groups =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> JapaneseWording.perspective(perspective.apply(row)),
                    LinkedHashMap::new,
                    Collectors.mapping(said, Collectors.toList())));
    List<Label> known = JapaneseWording.perspectives();
    return groups.entrySet().stream()
        .sorted(Comparator.comparingInt(group -> place(known, group.getKey())))
        .map(group -> new RequirementGroup(group.getKey(), group.getValue()))
        .toList();
  }

  private static int place(List<Label> known, Label perspective) {
    int index = known.indexOf(perspective);
    return index < 0 ? known.size() : index;
  }

  private RequirementRow quoted(UseCase.RequirementRow row) {
    String requirement = PlainText.orNull(row.requirement());
    List<Decided> decisions =
        content.requirementDecisions().stream()
            .filter(decision -> row.id().equals(decision.requirementRow()))
            .map(this::decided)
            .toList();
    return new RequirementRow(
        JapaneseWording.target(row.target()),
        names.partyOfCase(row.stakeholder()),
        requirement,
        JapaneseWording.threats(row.threats()),
        decisions,
        Absences.ofRow(row.source())
            .printed("requirement", requirement)
            .stated("threats", row.threats())
            .stated("decisions", decisions)
            .list());
  }

  private RequirementRow apart(RequirementDecision decision) {
    String requirement = PlainText.orNull(decision.requirement());
    return new RequirementRow(
        decision.target() == null ? null : JapaneseWording.target(decision.target()),
        names.party(decision.stakeholder()),
        requirement,
        JapaneseWording.threats(decision.threats()),
        List.of(decided(decision)),
        Absences.ofRow(decision.source())
            .stated("target", decision.target())
            .printed("requirement", requirement)
            .stated("threats", decision.threats())
            .list());
  }

  private Decided decided(RequirementDecision decision) {
    return new Decided(
        JapaneseWording.decisionOrNull(decision.decision()),
        names.party(decision.stakeholder()),
        names.partyOrNull(decision.requestedBy()),
        Absences.ofPart(decision.source())
            .settled("decision", decision.decision(), "未決定", "Not decided yet")
            .list());
  }
}
