package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.ConcreteMeasure;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.report.rendering.model.Block;
import io.iotssf.report.rendering.model.Cell;
import io.iotssf.report.rendering.model.Column;
import io.iotssf.report.rendering.model.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what stakeholders decided on requirements, and what they do (tables 4 to 7). */
final class DecisionBlocks {
  private static final Text NOT_DECIDED = new Text("未決定", "Not decided yet");

  private final Composition composition;
  private final AssessmentContent content;
  private final ErrataBlocks errata;

  DecisionBlocks(Composition composition, ErrataBlocks errata) {
    this.composition = composition;
    this.content = composition.content();
    this.errata = errata;
  }

  /** What one stakeholder takes on. */
  List<Block> of(Stakeholder stakeholder) {
    String name = composition.say(stakeholder.name());
    List<RequirementDecision> decisions = decisions(stakeholder.id());
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(table(stakeholder, name, decisions));
    blocks.addAll(new SkippedNumbers(composition, errata).of(decisions));
    return blocks;
  }

  private List<Block> table(
      Stakeholder stakeholder, String name, List<RequirementDecision> decisions) {
    return composition.table(
        Composition.name("measures-", PartyKeys.of(stakeholder)),
        new Text(name + "が講じる対策", "Measures that " + name + " takes"),
        List.of(
            new Column("number", composition.say("番号", "No."), Column.Type.NUMBER, 6),
            column("perspective", "観点と適用対象", "Perspective and target", 14),
            column("requirement", "対策要件", "Requirement", 22),
            column("decision", "決定", "Decision", 15),
            column("measures", "実際に講じる対策", "What is done", 33)),
        decisions,
        this::cells,
        new Text("決定した対策要件は、この版に記載がありません。", "No decision on a requirement is stated."));
  }

  private List<RequirementDecision> decisions(UUID stakeholder) {
    return content.requirementDecisions().stream()
        .filter(decision -> decision.stakeholder().equals(stakeholder))
        .toList();
  }

  /** How many requirements were decided how. */
  String counts(Stakeholder stakeholder) {
    List<RequirementDecision> all = decisions(stakeholder.id());
    return composition.list(
            Stream.of("adopted", "not-adopted", "not-applicable")
                .map(code -> count(all, code, composition.say(Codes.of(code))))
                .toList())
        + composition.say("、", ", ")
        + count(all, null, composition.say(NOT_DECIDED));
  }

  private String count(List<RequirementDecision> all, @Nullable String code, String name) {
    long number =
        all.stream().filter(decision -> Objects.equals(code, decision.decision())).count();
    return composition.say(name + " " + number + "件", number + " " + name);
  }

  private List<Cell> cells(RequirementDecision decision) {
    Integer number = decision.number();
    String target = decision.target();
    List<Line> place = new ArrayList<>();
    place.add(Line.strong(composition.say(Codes.perspective(decision.perspective()))));
    place.add(
        target == null
            ? Line.absent(composition.say("適用対象の記載なし", "Target not stated"))
            : Line.plain(composition.say(Codes.target(target))));
    return List.of(
        composition.wordsOrNone(number == null ? null : number.toString()),
        new Cell(place),
        composition.strong(decision.requirement()).and(threats(decision)),
        decided(decision),
        measures(decision).and(errata.ofRow(decision.key(), decision.source())));
  }

  private List<Line> threats(RequirementDecision decision) {
    return decision.threats().isEmpty()
        ? List.of()
        : List.of(
            Line.note(
                composition.say("脅威：", "Threats: ")
                    + composition.list(
                        decision.threats().stream()
                            .map(Codes::threat)
                            .map(composition::say)
                            .toList())));
  }

  private Cell decided(RequirementDecision decision) {
    List<Line> lines = new ArrayList<>();
    String code = decision.decision();
    lines.add(
        code == null
            ? Line.absent(composition.say(NOT_DECIDED))
            : Line.strong(composition.say(Codes.of(code))));
    Text reason = decision.reason();
    if (reason != null) {
      lines.add(Line.plain(composition.say("理由：", "Reason: ") + composition.say(reason)));
    } else if (code != null && !code.equals(RequirementDecision.ADOPTED)) {
      lines.add(Line.absent(composition.say("理由の記載なし", "No reason stated")));
    }
    UUID asker = decision.requestedBy();
    if (asker != null) {
      lines.add(
          Line.plain(
              composition.say("対応を依頼する主体：", "Asked for by ") + composition.names().party(asker)));
    }
    lines.addAll(schedule(decision));
    return new Cell(lines);
  }

  private List<Line> schedule(RequirementDecision decision) {
    List<Line> lines = new ArrayList<>();
    if (decision.priority() != null) {
      lines.add(note("優先度：", "Priority: ", composition.say(Codes.of(decision.priority()))));
    }
    if (decision.due() != null) {
      lines.add(note("期限：", "Due: ", Composition.day(decision.due())));
    }
    if (decision.status() != null) {
      lines.add(note("実施状況：", "Status: ", composition.say(Codes.of(decision.status()))));
    }
    return lines;
  }

  private Line note(String ja, String en, String words) {
    return Line.note(composition.say(ja, en) + words);
  }

  private Cell measures(RequirementDecision decision) {
    List<Line> lines =
        MeasureTree.of(content.measures(), decision.id()).inOrder().stream()
            .flatMap(this::lines)
            .toList();
    if (!lines.isEmpty()) {
      return new Cell(lines);
    }
    return RequirementDecision.ADOPTED.equals(decision.decision())
        ? composition.cell(null, new Text("具体的な対策の記載なし", "No concrete measure stated"))
        : composition.cell(null, new Text("－", "–"));
  }

  private Stream<Line> lines(ConcreteMeasure measure) {
    String status = measure.status();
    String words =
        composition.say(measure.text())
            + (status == null
                ? ""
                : composition.say(
                    "（" + Codes.of(status).ja() + "）", " (" + Codes.of(status).en() + ")"))
            + (measure.source() == null && measure.key() == null
                ? composition.say("（自組織の記載）", " (own entry)")
                : "");
    return Stream.concat(
        Stream.of(new Line(kind(measure), words)), measure.evidence().stream().map(this::evidence));
  }

  private static Line.Kind kind(ConcreteMeasure measure) {
    return switch (measure.kind()) {
      case "sub-bullet" -> Line.Kind.DETAIL;
      case "note" -> Line.Kind.NOTE;
      default -> Line.Kind.BULLET;
    };
  }

  private Line evidence(ConcreteMeasure.Evidence evidence) {
    return Line.note(
        composition.say("証跡：", "Evidence: ")
            + PlainText.of(evidence.uri())
            + composition.say("　確認：", ", checked by ")
            + PlainText.of(evidence.checkedBy())
            + composition.say("　", ", ")
            + Composition.day(evidence.checkedOn())
            + composition.say("　SHA-256 ", ", SHA-256 ")
            + PlainText.of(evidence.sha256()));
  }

  private Column column(String id, String ja, String en, int width) {
    return Column.text(id, composition.say(ja, en), width);
  }
}
