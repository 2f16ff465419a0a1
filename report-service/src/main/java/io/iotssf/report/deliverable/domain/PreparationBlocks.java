package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Relation;
import io.iotssf.contracts.assessment.SolutionPassage;
import io.iotssf.contracts.assessment.SolutionReference;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.report.rendering.model.Block;
import io.iotssf.report.rendering.model.Block.Bullets;
import io.iotssf.report.rendering.model.Block.Heading;
import io.iotssf.report.rendering.model.Block.Paragraph;
import io.iotssf.report.rendering.model.Cell;
import io.iotssf.report.rendering.model.Column;
import io.iotssf.report.rendering.model.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Says what was prepared of the solution and its parties. */
final class PreparationBlocks {
  private final Composition composition;
  private final AssessmentContent content;

  PreparationBlocks(Composition composition) {
    this.composition = composition;
    this.content = composition.content();
  }

  /** The outline of the solution, what is assumed, and what is left out. */
  List<Block> solution() {
    List<Block> blocks = new ArrayList<>();
    List<SolutionPassage> overview = passages("overview");
    overview.forEach(passage -> blocks.add(new Paragraph(line(passage))));
    if (overview.isEmpty()) {
      blocks.add(
          composition.nothing(
              new Text("概要は、この版に記載がありません。", "No outline is stated in this revision.")));
    }
    blocks.addAll(listed("premise", new Text("前提", "Premises")));
    blocks.addAll(listed("caveat", new Text("留意事項", "Caveats")));
    return blocks;
  }

  private List<Block> listed(String aspect, Text heading) {
    List<SolutionPassage> passages = passages(aspect);
    return passages.isEmpty()
        ? List.of()
        : List.of(
            new Heading(composition.say(heading)),
            new Bullets(false, passages.stream().map(this::line).toList()));
  }

  private List<SolutionPassage> passages(String aspect) {
    return content.solution().stream().filter(passage -> aspect.equals(passage.aspect())).toList();
  }

  private Line line(SolutionPassage passage) {
    return Line.plain(composition.withOrigin(passage.text(), passage.source()));
  }

  /** The parties. */
  List<Block> parties() {
    List<Block> blocks = new ArrayList<>();
    if (content.stakeholders().stream().noneMatch(this::applies)) {
      blocks.add(
          composition.nothing(
              new Text(
                  "適用主体は定められていません。",
                  "No stakeholder is named as the one that applies the framework.")));
    }
    blocks.addAll(
        composition.table(
            "stakeholders",
            new Text("ステークホルダーの一覧", "Stakeholders"),
            List.of(
                column("name", "ステークホルダー", "Stakeholder", 20),
                column("roles", "役割", "Roles", 18),
                column("description", "内容", "Description", 34),
                column("department", "担当部署", "Department", 14),
                column("cooperation", "協力する者", "Works with", 14)),
            content.stakeholders(),
            this::party,
            new Text("ステークホルダーは、この版に記載がありません。", "No stakeholder is stated in this revision.")));
    return blocks;
  }

  private boolean applies(Stakeholder party) {
    return party.id().equals(content.applyingEntity());
  }

  private List<Cell> party(Stakeholder party) {
    List<Line> marks = new ArrayList<>();
    if (applies(party)) {
      marks.add(Line.note(composition.say("適用主体", "applies the framework")));
    }
    return List.of(
        composition.strong(party.name()).and(marks),
        composition.lines(standing(party)),
        composition.cell(party.description()),
        composition.cell(party.department()),
        composition.texts(party.cooperatingParties()));
  }

  private List<String> standing(Stakeholder party) {
    Stream<Text> roles = party.roles().stream().map(Codes::role);
    Stream<Text> kind = Stream.ofNullable(party.userKind()).map(Codes::of);
    Stream<Text> affected =
        party.affectedParty() ? Stream.of(new Text("影響を受ける者", "affected party")) : Stream.of();
    return Stream.of(roles, kind, affected).flatMap(each -> each).map(composition::say).toList();
  }

  /** What the parties do for each other. */
  List<Block> relations() {
    return composition.table(
        "relations",
        new Text("ステークホルダー間の関係", "Relations between stakeholders"),
        List.of(
            column("from", "行う者", "Who", 24),
            column("to", "相手", "For whom", 24),
            column("text", "内容", "What", 40)),
        content.relations(),
        this::relation,
        new Text("ステークホルダー間の関係は、この版に記載がありません。", "No relation between stakeholders is stated."));
  }

  private List<Cell> relation(Relation relation) {
    return List.of(party(relation.from()), party(relation.to()), composition.cell(relation.text()));
  }

  /** Laws and documents that are cited. */
  List<Block> references() {
    return composition.table(
        "references",
        new Text("参照する法令・文書", "Laws and documents that are cited"),
        List.of(
            column("title", "表題", "Title", 38),
            column("publisher", "発行者", "Publisher", 20),
            column("date", "日付", "Date", 12),
            column("address", "所在", "Address", 19)),
        content.references(),
        this::reference,
        new Text("参照する法令・文書は、この版に記載がありません。", "No law or document is cited."));
  }

  private List<Cell> reference(SolutionReference reference) {
    return List.of(
        composition.strong(reference.title()),
        composition.cell(reference.publisher()),
        composition.cell(reference.date()),
        composition.wordsOrNone(reference.address()));
  }

  private Cell party(UUID id) {
    return composition.words(composition.names().party(id));
  }

  private Column column(String id, String ja, String en, int width) {
    return Column.text(id, composition.say(ja, en), width);
  }
}
