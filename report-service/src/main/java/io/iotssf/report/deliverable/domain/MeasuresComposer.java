package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.contracts.assessment.RevisionDocument.RequirementDecision;
import io.iotssf.contracts.assessment.RevisionDocument.Stakeholder;
import io.iotssf.report.rendering.model.DecisionCounts;
import io.iotssf.report.rendering.model.DecisionRow;
import io.iotssf.report.rendering.model.ErratumNote;
import io.iotssf.report.rendering.model.Imprint;
import io.iotssf.report.rendering.model.MeasuresToTake;
import io.iotssf.report.rendering.model.MissingNumber;
import io.iotssf.report.rendering.model.Party;
import io.iotssf.report.rendering.model.Perspective;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says what one stakeholder takes on. */
final class MeasuresComposer {
  private final RevisionDocument revision;
  private final Imprint imprint;
  private final ErrataComposer errata;

  MeasuresComposer(RevisionDocument revision, String sha256) {
    this.revision = revision;
    this.imprint = ImprintComposer.compose(revision, sha256);
    this.errata = new ErrataComposer(revision.errata(), revision.sources());
  }

  MeasuresToTake compose(Stakeholder stakeholder) {
    List<RequirementDecision> decisions =
        revision.requirementDecisions().stream()
            .filter(decision -> decision.stakeholder().equals(stakeholder.id()))
            .toList();
    Party party = PartyComposer.compose(revision, stakeholder);
    Optional<PrintedTable> table = onlyTable(decisions);
    return new MeasuresToTake(
        party.name() + "が講じる対策",
        imprint,
        party,
        table.map(PrintedTable::table).orElse(null),
        counts(decisions),
        decisions.stream().map(this::row).toList(),
        table.map(printed -> missingNumbers(printed, decisions)).orElse(List.of()),
        perspectives(decisions),
        table.map(this::errataOf).orElse(List.of()),
        ErrataComposer.sourceLines(revision.sources()));
  }

  private DecisionRow row(RequirementDecision decision) {
    return new DecisionRow(
        decision.number(),
        JapaneseWording.perspective(decision.perspective()),
        JapaneseWording.target(decision.target()),
        PlainText.of(decision.requirement()),
        decision.threats().stream().map(JapaneseWording::threat).toList(),
        JapaneseWording.decision(decision.decision()),
        PlainText.orNull(decision.reason()),
        MeasureTree.bullets(decision.measures()),
        MeasureTree.notes(decision.measures()),
        errata.ofRow(decision.source()));
  }

  private static DecisionCounts counts(List<RequirementDecision> decisions) {
    return new DecisionCounts(
        count(decisions, "adopted"),
        count(decisions, "not-adopted"),
        count(decisions, "not-applicable"));
  }

  private static int count(List<RequirementDecision> decisions, String code) {
    return (int) decisions.stream().filter(decision -> code.equals(decision.decision())).count();
  }

  /** The meanings of the perspectives that occur, in the framework's order. */
  private static List<Perspective> perspectives(List<RequirementDecision> decisions) {
    Set<String> used =
        decisions.stream().map(RequirementDecision::perspective).collect(Collectors.toSet());
    return JapaneseWording.perspectives().stream()
        .filter(perspective -> used.contains(perspective.code()))
        .map(
            perspective ->
                new Perspective(
                    perspective.code(),
                    perspective.text(),
                    JapaneseWording.perspectiveMeaning(perspective.code()).text()))
        .toList();
  }

  private List<MissingNumber> missingNumbers(
      PrintedTable table, List<RequirementDecision> decisions) {
    Set<Integer> present =
        decisions.stream().map(RequirementDecision::number).collect(Collectors.toSet());
    int last = present.stream().mapToInt(Integer::intValue).max().orElse(0);
    return IntStream.rangeClosed(1, last)
        .filter(number -> !present.contains(number))
        .mapToObj(
            number ->
                new MissingNumber(
                    number, errata.ofMissingNumber(table.document(), table.table(), number)))
        .toList();
  }

  private List<ErratumNote> errataOf(PrintedTable table) {
    return errata.ofTable(table.document(), table.table());
  }

  private static Optional<PrintedTable> onlyTable(List<RequirementDecision> decisions) {
    List<PrintedTable> tables =
        decisions.stream()
            .map(RequirementDecision::source)
            .flatMap(source -> PrintedTable.of(source).stream())
            .distinct()
            .toList();
    return tables.size() == 1 ? Optional.of(tables.getFirst()) : Optional.empty();
  }

  private record PrintedTable(String document, String table) {
    static Optional<PrintedTable> of(Source source) {
      return Optional.ofNullable(source.table())
          .map(table -> new PrintedTable(source.document(), table));
    }
  }
}
