package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.report.rendering.model.Block;
import io.iotssf.report.rendering.model.Cell;
import io.iotssf.report.rendering.model.Column;
import io.iotssf.report.rendering.model.Line;
import io.iotssf.report.rendering.model.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says table 3 as it was quoted, what was decided on its rows, and what it does not have. */
final class RequirementBlocks {
  private static final Text NOT_DECIDED = new Text("未決定", "Not decided yet");

  private final Composition composition;
  private final AssessmentContent content;

  RequirementBlocks(Composition composition) {
    this.composition = composition;
    this.content = composition.content();
  }

  /** Table 3 as it was quoted, one table a perspective, and what was decided beside it. */
  List<Block> requirements() {
    Set<String> quoted =
        content.requirementRows().stream()
            .map(UseCase.RequirementRow::id)
            .collect(Collectors.toSet());
    List<UseCase.RequirementRow> rows =
        content.requirementRows().stream()
            .sorted(Comparator.comparingInt(UseCase.RequirementRow::position))
            .toList();
    List<RequirementDecision> apart =
        content.requirementDecisions().stream()
            .filter(
                decision ->
                    decision.requirementRow() == null
                        || !quoted.contains(decision.requirementRow()))
            .toList();
    List<Block> blocks = new ArrayList<>();
    for (String perspective : perspectives(rows, apart)) {
      blocks.addAll(table3(perspective, rows));
      blocks.addAll(notInTable3(perspective, apart));
    }
    return blocks.isEmpty()
        ? List.of(
            composition.nothing(
                new Text("対策要件は、この版に記載がありません。", "No requirement is stated in this revision.")))
        : blocks;
  }

  /** Those that occur, in the framework's order, unknown ones last. */
  private static List<String> perspectives(
      List<UseCase.RequirementRow> rows, List<RequirementDecision> decisions) {
    List<String> known = Codes.perspectives();
    return Stream.concat(
            rows.stream().map(UseCase.RequirementRow::perspective),
            decisions.stream().map(RequirementDecision::perspective))
        .distinct()
        .sorted(
            Comparator.comparingInt(
                code -> known.contains(code) ? known.indexOf(code) : known.size()))
        .toList();
  }

  private List<Block> table3(String perspective, List<UseCase.RequirementRow> all) {
    List<Row> rows =
        all.stream()
            .filter(row -> perspective.equals(row.perspective()))
            .map(this::quoted)
            .toList();
    return rows.isEmpty()
        ? List.of()
        : requirements(Composition.name("requirements-", perspective), caption(perspective), rows);
  }

  private List<Block> notInTable3(String perspective, List<RequirementDecision> all) {
    List<Row> rows =
        all.stream()
            .filter(decision -> perspective.equals(decision.perspective()))
            .map(this::apart)
            .toList();
    String ja = content.requirementRows().isEmpty() ? "対策要件" : "表3にない要件";
    String en =
        content.requirementRows().isEmpty() ? "Requirements" : "Requirements not in table 3";
    return rows.isEmpty()
        ? List.of()
        : requirements(
            Composition.name("own-requirements-", perspective), with(ja, en, perspective), rows);
  }

  private Text caption(String perspective) {
    return with("表3　想定される対策要件の事例", "Table 3. Examples of assumed requirements", perspective);
  }

  private static Text with(String ja, String en, String perspective) {
    Text name = Codes.perspective(perspective);
    return new Text(ja + "（" + name.ja() + "）", en + " (" + name.en() + ")");
  }

  private List<Block> requirements(String id, Text caption, List<Row> rows) {
    return composition.table(
        id,
        caption,
        List.of(
            column("target", "適用対象", "Target", 11),
            column("party", "主に実装すべき主体", "Who mainly implements it", 19),
            column("requirement", "対策要件", "Requirement", 30),
            column("threats", "想定される脅威", "Threats", 14),
            column("decisions", "決定", "Decision", 15),
            composition.originColumn()),
        rows,
        caption);
  }

  private Row quoted(UseCase.RequirementRow row) {
    List<RequirementDecision> decisions =
        content.requirementDecisions().stream()
            .filter(decision -> row.id().equals(decision.requirementRow()))
            .toList();
    return new Row(
        PlainText.of(row.id()),
        List.of(
            composition.cell(Codes.target(row.target())),
            composition.words(composition.names().partyOfCase(row.stakeholder())),
            composition.strong(row.requirement()),
            threatNames(row.threats()),
            decisions.isEmpty()
                ? composition.cell(null, NOT_DECIDED)
                : new Cell(decisions.stream().map(this::decided).toList()),
            composition.origin(row.source())));
  }

  private Row apart(RequirementDecision decision) {
    String target = decision.target();
    return new Row(
        Composition.idOf(decision),
        List.of(
            composition.cell(target == null ? null : Codes.target(target)),
            composition.words(composition.names().party(decision.stakeholder())),
            composition.strong(decision.requirement()),
            threatNames(decision.threats()),
            Cell.of(decided(decision)),
            composition.origin(decision)));
  }

  private Line decided(RequirementDecision decision) {
    String said =
        composition.say(decision.decision() == null ? NOT_DECIDED : Codes.of(decision.decision()));
    return Line.plain(
        composition.names().party(decision.stakeholder()) + composition.say("：", ": ") + said);
  }

  Cell threatNames(List<String> threats) {
    return composition.lines(threats.stream().map(Codes::threat).map(composition::say).toList());
  }

  private Column column(String id, String ja, String en, int width) {
    return Column.text(id, composition.say(ja, en), width);
  }
}
