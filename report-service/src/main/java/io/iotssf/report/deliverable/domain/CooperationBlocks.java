package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.HandOff;
import io.iotssf.contracts.assessment.ImplementationRequest;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.report.rendering.model.Block;
import io.iotssf.report.rendering.model.Cell;
import io.iotssf.report.rendering.model.Column;
import io.iotssf.report.rendering.model.Line;
import io.iotssf.report.rendering.model.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Says what parties ask of each other, hand to each other, and which of them does what. */
final class CooperationBlocks {
  /** In characters. */
  private static final int LONGEST_HEADING = 60;

  private static final Text NO_REQUEST =
      new Text("対応の依頼は、この版に記載がありません。", "No request is stated in this revision.");
  private static final Text NO_HAND_OFF =
      new Text("引き継ぐ事項は、この版に記載がありません。", "No hand-off is stated in this revision.");

  private final Composition composition;
  private final AssessmentContent content;

  CooperationBlocks(Composition composition) {
    this.composition = composition;
    this.content = composition.content();
  }

  /** What was asked of a stakeholder. */
  List<Block> askedOf(Stakeholder stakeholder) {
    return requests(
        "asked-of-me",
        new Text("対応を依頼されていること", "What is asked of it"),
        request -> request.to().equals(stakeholder.id()));
  }

  /** What a stakeholder asks of others. */
  List<Block> askedBy(Stakeholder stakeholder) {
    return requests(
        "asked-of-others",
        new Text("ほかの主体に対応を依頼していること", "What it asks of others"),
        request -> request.from().equals(stakeholder.id()));
  }

  /** All that is asked. */
  List<Block> requests() {
    return requests("requests", new Text("対応の依頼", "Requests to implement"), request -> true);
  }

  private List<Block> requests(String id, Text caption, Predicate<ImplementationRequest> chosen) {
    return composition.table(
        id,
        caption,
        List.of(
            column("from", "依頼する主体", "Who asks", 16),
            column("to", "依頼された主体", "Who is asked", 16),
            column("text", "内容", "What", 24),
            column("requirement", "関係する対策要件", "For which requirement", 18),
            column("status", "回答", "Answer", 16)),
        content.requests().stream().filter(chosen).toList(),
        this::request,
        NO_REQUEST);
  }

  private List<Cell> request(ImplementationRequest request) {
    Text answer = request.answer();
    List<Line> said = answer == null ? List.of() : List.of(Line.plain(composition.say(answer)));
    return List.of(
        party(request.from()),
        party(request.to()),
        composition.cell(request.text()),
        requirement(request.decision()),
        composition.strong(Codes.of(request.status())).and(said));
  }

  /** What a stakeholder provides and relies on. */
  List<Block> handOffsOf(Stakeholder stakeholder) {
    return handOffs(
        row -> row.provider().equals(stakeholder.id()) || row.relier().equals(stakeholder.id()));
  }

  /** All that is handed over. */
  List<Block> handOffs() {
    return handOffs(row -> true);
  }

  private List<Block> handOffs(Predicate<HandOff> chosen) {
    return composition.table(
        "hand-offs",
        new Text("引き継ぐ事項", "What one provides and another relies on"),
        List.of(
            column("provider", "提供する主体", "Who provides", 16),
            column("relier", "依拠する主体", "Who relies on it", 16),
            column("text", "内容", "What", 26),
            column("requirement", "関係する対策要件", "For which requirement", 18),
            column("agreement", "合意", "Agreement", 14)),
        content.handOffs().stream().filter(chosen).toList(),
        this::handOff,
        NO_HAND_OFF);
  }

  private List<Cell> handOff(HandOff handOff) {
    return List.of(
        party(handOff.provider()),
        party(handOff.relier()),
        composition.cell(handOff.text()),
        requirement(handOff.decision()),
        Cell.of(
            agreement("提供する主体：", "Provider: ", handOff.agreedByProvider()),
            agreement("依拠する主体：", "Relier: ", handOff.agreedByRelier())));
  }

  private Line agreement(String ja, String en, boolean agreed) {
    return Line.plain(
        composition.say(ja, en)
            + (agreed
                ? composition.say("合意済み", "agreed")
                : composition.say("未合意", "not agreed yet")));
  }

  /**
   * Who does, is asked for, or relies on what: a row for each requirement, a column for each party.
   */
  List<Block> matrix() {
    List<Stakeholder> parties =
        content.stakeholders().stream().filter(party -> party.role() != null).toList();
    Map<String, List<RequirementDecision>> byRequirement = new LinkedHashMap<>();
    for (RequirementDecision decision : content.requirementDecisions()) {
      byRequirement
          .computeIfAbsent(requirementKey(decision), key -> new ArrayList<>())
          .add(decision);
    }
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(
        composition.table(
            "responsibility-matrix",
            new Text("責任の分担", "Who is responsible for what"),
            matrixColumns(parties),
            byRequirement.values().stream().map(decisions -> shared(decisions, parties)).toList(),
            new Text("決定した対策要件は、この版に記載がありません。", "No decision on a requirement is stated.")));
    parties.stream()
        .map(party -> composition.say(party.name()))
        .filter(name -> !heading(name).equals(name))
        .forEach(name -> blocks.add(new Block.Paragraph(Line.note(heading(name) + " " + name))));
    return blocks;
  }

  private List<Column> matrixColumns(List<Stakeholder> parties) {
    List<Column> columns = new ArrayList<>();
    columns.add(column("requirement", "対策要件", "Requirement", 28));
    for (Stakeholder party : parties) {
      columns.add(
          Column.text(
              Composition.name("", PartyKeys.of(party)),
              heading(composition.say(party.name())),
              60 / parties.size()));
    }
    columns.add(composition.originColumn());
    return columns;
  }

  /** A name as it stands above a column, which has no room for a very long one. */
  private static String heading(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_HEADING
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_HEADING)) + "…";
  }

  /** Decisions on one row of table 3, or on one requirement, stand in one row. */
  private static String requirementKey(RequirementDecision decision) {
    if (decision.requirementRow() != null) {
      return PlainText.of(decision.requirementRow());
    }
    return decision.requirementId() == null
        ? decision.id().toString()
        : PlainText.of(decision.requirementId());
  }

  private Row shared(List<RequirementDecision> decisions, List<Stakeholder> parties) {
    List<Cell> cells = new ArrayList<>();
    cells.add(composition.strong(decisions.getFirst().requirement()));
    parties.forEach(party -> cells.add(part(party.id(), decisions)));
    cells.add(composition.origin(decisions.getFirst()));
    return new Row(requirementKey(decisions.getFirst()), cells);
  }

  private Cell part(UUID party, List<RequirementDecision> decisions) {
    List<Line> lines = new ArrayList<>();
    for (RequirementDecision decision : decisions) {
      if (decision.stakeholder().equals(party)) {
        lines.add(
            RequirementDecision.ADOPTED.equals(decision.decision())
                ? Line.strong(composition.say("実施する", "does it"))
                : Line.plain(
                    composition.say(
                        decision.decision() == null
                            ? new Text("未決定", "not decided yet")
                            : Codes.of(decision.decision()))));
      }
      if (party.equals(decision.requestedBy())) {
        lines.add(Line.plain(composition.say("依頼する", "asks for it")));
      }
      lines.addAll(relations(party, decision.id()));
    }
    return lines.isEmpty()
        ? composition.cell(null, new Text("－", "–"))
        : new Cell(lines.stream().distinct().toList());
  }

  private List<Line> relations(UUID party, UUID decision) {
    List<Line> lines = new ArrayList<>();
    for (ImplementationRequest request : content.requests()) {
      if (decision.equals(request.decision()) && request.to().equals(party)) {
        lines.add(Line.plain(composition.say("依頼を受ける", "is asked for it")));
      }
      if (decision.equals(request.decision()) && request.from().equals(party)) {
        lines.add(Line.plain(composition.say("依頼する", "asks for it")));
      }
    }
    for (HandOff handOff : content.handOffs()) {
      if (decision.equals(handOff.decision()) && handOff.relier().equals(party)) {
        lines.add(Line.plain(composition.say("依拠する", "relies on it")));
      }
    }
    return lines;
  }

  private Cell requirement(@Nullable UUID decision) {
    return composition.cell(
        content.requirementDecisions().stream()
            .filter(row -> row.id().equals(decision))
            .map(RequirementDecision::requirement)
            .findFirst()
            .orElse(null),
        new Text("なし", "None"));
  }

  private Cell party(UUID id) {
    return composition.words(composition.names().party(id));
  }

  private Column column(String id, String ja, String en, int width) {
    return Column.text(id, composition.say(ja, en), width);
  }
}
