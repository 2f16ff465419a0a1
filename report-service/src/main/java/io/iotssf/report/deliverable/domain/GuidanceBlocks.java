package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.SolutionPassage;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.contracts.assessment.UserGuidance;
import io.iotssf.report.rendering.model.Block;
import io.iotssf.report.rendering.model.Block.Bullets;
import io.iotssf.report.rendering.model.Block.Paragraph;
import io.iotssf.report.rendering.model.Column;
import io.iotssf.report.rendering.model.Line;
import io.iotssf.report.rendering.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says in plain words what users are told. */
final class GuidanceBlocks {
  private final Composition composition;
  private final AssessmentContent content;

  GuidanceBlocks(Composition composition) {
    this.composition = composition;
    this.content = composition.content();
  }

  /** A section for each topic, in the order in which a user needs them. */
  List<Section> sections(Stakeholder user) {
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section("what-it-does", composition.say("これは何をするものか", "What it does"), whatItDoes()));
    sections.add(
        new Section(
            "what-can-happen", composition.say("起こるおそれのあること", "What can happen"), harm(user)));
    for (String topic : Codes.guidanceTopics()) {
      sections.add(new Section(topic, composition.say(Codes.guidance(topic)), told(topic, user)));
    }
    return sections;
  }

  /** In the organisation's own words; else as the source outlines it, without its further prose. */
  private List<Block> whatItDoes() {
    List<SolutionPassage> overview =
        content.solution().stream().filter(row -> row.aspect().equals("overview")).toList();
    List<SolutionPassage> own = overview.stream().filter(row -> row.source() == null).toList();
    List<Block> blocks =
        (own.isEmpty() ? overview.stream().limit(1).toList() : own)
            .stream()
                .map(passage -> Line.plain(composition.say(passage.text())))
                .<Block>map(Paragraph::new)
                .toList();
    return blocks.isEmpty() ? nothing() : blocks;
  }

  private List<Block> nothing() {
    return List.of(
        composition.nothing(new Text("お知らせする内容はまだありません。", "There is nothing to tell yet.")));
  }

  /** What may happen to this user, in the words of the damage. */
  private List<Block> harm(Stakeholder user) {
    List<Line> lines =
        content.incidents().stream()
            .filter(incident -> incident.stakeholder().equals(user.id()))
            .map(incident -> composition.say(incident.damage()))
            .distinct()
            .map(words -> new Line(Line.Kind.BULLET, words))
            .toList();
    return lines.isEmpty() ? nothing() : List.of(new Bullets(false, lines));
  }

  private List<Block> told(String topic, Stakeholder user) {
    List<Line> lines =
        content.userGuidance().stream()
            .filter(row -> row.topic().equals(topic))
            .filter(row -> row.audience() == null || row.audience().equals(user.id()))
            .map(UserGuidance::text)
            .map(text -> Line.plain(composition.say(text)))
            .toList();
    return lines.isEmpty() ? nothing() : lines.stream().<Block>map(Paragraph::new).toList();
  }

  /** The same for professionals, as a table. */
  List<Block> table() {
    return table(row -> true);
  }

  /** The same on some topics only. */
  List<Block> table(String... topics) {
    return table(row -> List.of(topics).contains(row.topic()));
  }

  private List<Block> table(Predicate<UserGuidance> chosen) {
    return composition.table(
        "user-guidance",
        new Text("利用者への周知", "What users are told"),
        List.of(
            Column.text("topic", composition.say("項目", "Topic"), 22),
            Column.text("audience", composition.say("対象", "Who is told"), 20),
            Column.text("text", composition.say("内容", "What"), 47)),
        content.userGuidance().stream().filter(chosen).toList(),
        row ->
            Stream.of(
                    composition.cell(Codes.guidance(row.topic())),
                    row.audience() == null
                        ? composition.words(composition.say("すべての利用者", "all users"))
                        : composition.words(composition.names().party(row.audience())),
                    composition.cell(row.text()))
                .toList(),
        new Text("利用者への周知は、この版に記載がありません。", "Nothing is stated on what users are told."));
  }
}
