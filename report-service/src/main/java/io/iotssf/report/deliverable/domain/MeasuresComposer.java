package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.report.rendering.model.DecisionCounts;
import io.iotssf.report.rendering.model.Imprint;
import io.iotssf.report.rendering.model.MeasuresToTake;
import io.iotssf.report.rendering.model.MissingNumber;
import io.iotssf.report.rendering.model.Party;
import io.iotssf.report.rendering.model.Perspective;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says what one stakeholder takes on. */
final class MeasuresComposer {
  private final AssessmentContent content;
  private final Imprint imprint;
  private final ErrataComposer errata;
  private final DecisionComposer rows;

  MeasuresComposer(RevisionDocument revision, String sha256) {
    this.content = revision.content();
    this.imprint = ImprintComposer.compose(revision, sha256);
    this.errata = new ErrataComposer(content.errata(), content.sources());
    this.rows = new DecisionComposer(new Names(content), content.measures(), errata);
  }

  MeasuresToTake compose(Stakeholder stakeholder) {
    List<RequirementDecision> decisions =
        content.requirementDecisions().stream()
            .filter(decision -> decision.stakeholder().equals(stakeholder.id()))
            .toList();
    Party party = PartyComposer.compose(content, stakeholder);
    Optional<PrintedTable> table = onlyTable(decisions);
    return new MeasuresToTake(
        party.name() + "が講じる対策",
        imprint,
        party,
        table.map(PrintedTable::table).orElse(null),
        counts(decisions),
        decisions.stream().map(rows::compose).toList(),
        table.map(printed -> missingNumbers(printed, decisions)).orElse(List.of()),
        perspectives(decisions),
        errata.of(
            decisions.stream().map(RequirementDecision::key).filter(Objects::nonNull).toList(),
            table.map(PrintedTable::document).orElse(null),
            table.map(PrintedTable::table).orElse(null)),
        ErrataComposer.sourceLines(content.sources()));
  }

  private static DecisionCounts counts(List<RequirementDecision> decisions) {
    return new DecisionCounts(
        count(decisions, RequirementDecision.ADOPTED),
        count(decisions, "not-adopted"),
        count(decisions, "not-applicable"),
        count(decisions, null));
  }

  private static int count(List<RequirementDecision> decisions, @Nullable String code) {
    return (int)
        decisions.stream().filter(decision -> Objects.equals(code, decision.decision())).count();
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

  /** Numbers that a printed table skips; a table without numbers skips none. */
  private List<MissingNumber> missingNumbers(
      PrintedTable table, List<RequirementDecision> decisions) {
    Set<Integer> present =
        decisions.stream()
            .map(RequirementDecision::number)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    int last = present.stream().mapToInt(Integer::intValue).max().orElse(0);
    return IntStream.rangeClosed(1, last)
        .filter(number -> !present.contains(number))
        .mapToObj(
            number ->
                new MissingNumber(
                    number, errata.ofMissingNumber(table.document(), table.table(), number)))
        .toList();
  }

  private static Optional<PrintedTable> onlyTable(List<RequirementDecision> decisions) {
    List<PrintedTable> tables =
        decisions.stream()
            .map(RequirementDecision::source)
            .filter(Objects::nonNull)
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
