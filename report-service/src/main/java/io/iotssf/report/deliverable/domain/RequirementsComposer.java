package io.iotssf.report.deliverable.domain;

import static java.util.Objects.requireNonNull;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.contracts.assessment.RevisionDocument.RequirementDecision;
import io.iotssf.contracts.assessment.RevisionDocument.Stakeholder;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.report.rendering.model.AssessmentReport.RequirementGroup;
import io.iotssf.report.rendering.model.AssessmentReport.RequirementRow;
import io.iotssf.report.rendering.model.Label;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says table 3 as it was quoted, what was decided on its rows, and what it does not have. */
final class RequirementsComposer {
  private final RevisionDocument revision;
  private final Map<UUID, Stakeholder> parties;
  private final Map<String, String> namesByKey;

  RequirementsComposer(RevisionDocument revision) {
    this.revision = revision;
    this.parties =
        revision.stakeholders().stream()
            .collect(Collectors.toMap(Stakeholder::id, Function.identity()));
    this.namesByKey =
        revision.stakeholders().stream()
            .collect(Collectors.toMap(Stakeholder::key, party -> PlainText.of(party.name())));
  }

  /** The rows of table 3 in its order. */
  List<RequirementGroup> table3() {
    return grouped(
        revision.requirementRows().stream()
            .sorted(Comparator.comparingInt(UseCase.RequirementRow::position))
            .toList(),
        UseCase.RequirementRow::perspective,
        this::quoted);
  }

  /** What was decided on requirements that table 3 does not have for that stakeholder. */
  List<RequirementGroup> notInTable3() {
    return grouped(
        revision.requirementDecisions().stream()
            .filter(
                decision ->
                    revision.requirementRows().stream().noneMatch(row -> decides(decision, row)))
            .toList(),
        RequirementDecision::perspective,
        this::decided);
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
    return new RequirementRow(
        JapaneseWording.target(row.target()),
        namesByKey.getOrDefault(row.stakeholder(), PlainText.of(row.stakeholder())),
        PlainText.of(requireNonNull(row.requirement(), "An approved row has its words")),
        row.threats().stream().map(JapaneseWording::threat).toList(),
        decisionOn(row));
  }

  private @Nullable Label decisionOn(UseCase.RequirementRow row) {
    return revision.requirementDecisions().stream()
        .filter(decision -> decides(decision, row))
        .findFirst()
        .map(decision -> JapaneseWording.decision(decision.decision()))
        .orElse(null);
  }

  private boolean decides(RequirementDecision decision, UseCase.RequirementRow row) {
    Stakeholder party = parties.get(decision.stakeholder());
    return party != null
        && row.requirementId() != null
        && party.key().equals(row.stakeholder())
        && Objects.equals(decision.requirementId(), row.requirementId());
  }

  private RequirementRow decided(RequirementDecision decision) {
    Stakeholder party = parties.get(decision.stakeholder());
    return new RequirementRow(
        JapaneseWording.target(decision.target()),
        party == null ? decision.stakeholder().toString() : PlainText.of(party.name()),
        PlainText.of(decision.requirement()),
        decision.threats().stream().map(JapaneseWording::threat).toList(),
        JapaneseWording.decision(decision.decision()));
  }
}
