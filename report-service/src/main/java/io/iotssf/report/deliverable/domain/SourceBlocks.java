package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.SourceDocument;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.Origin;
import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.report.rendering.model.Block;
import io.iotssf.report.rendering.model.Cell;
import io.iotssf.report.rendering.model.Column;
import io.iotssf.report.rendering.model.Imprint;
import io.iotssf.report.rendering.model.Line;
import io.iotssf.report.rendering.model.RendererVersion;
import io.iotssf.report.rendering.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says where a document comes from, what its sources lack, and who answers for it. */
final class SourceBlocks {
  /** Where the complete report shows what a field of a use case holds. */
  private static final Map<String, String> SECTIONS =
      Map.ofEntries(
          Map.entry("overview", "overview"),
          Map.entry("stakeholderRelations", "stakeholders"),
          Map.entry("components", "components"),
          Map.entry("connections", "system"),
          Map.entry("dataFlow", "system"),
          Map.entry("dataFlowDiagram", "system"),
          Map.entry("mapping", "mapping"),
          Map.entry("componentThreats", "threats"),
          Map.entry("principal", "threats"),
          Map.entry("policies", "requirements"),
          Map.entry("requirementRows", "requirements"));

  private final Composition composition;
  private final RevisionDocument revision;

  SourceBlocks(Composition composition) {
    this.composition = composition;
    this.revision = composition.revision();
  }

  /** What the use case lacks, for example because only a figure showed it. */
  List<Block> missing() {
    return missing(composition.content().missing());
  }

  /** What it lacks of some sections of the complete report; nothing where it lacks nothing. */
  List<Block> missingIn(Set<String> sections) {
    List<UseCase.Missing> chosen =
        composition.content().missing().stream()
            .filter(part -> sections.contains(SECTIONS.get(part.field())))
            .toList();
    return chosen.isEmpty() ? List.of() : missing(chosen);
  }

  private List<Block> missing(List<UseCase.Missing> missing) {
    return composition.table(
        "missing",
        new Text("原典に残っていないもの", "What the source lacks"),
        List.of(
            column("what", "項目", "What", 20),
            column("why", "理由", "Why", 22),
            column("note", "説明", "Note", 58)),
        missing.stream().map(this::missing).toList(),
        new Text("原典に残っていないものはありません。", "The source lacks nothing."));
  }

  private Row missing(UseCase.Missing missing) {
    return Row.of(
        composition.cell(Codes.missing(missing.field())),
        composition.cell(Codes.of(missing.why())),
        composition.cell(missing.note()));
  }

  /** The documents that are quoted. */
  List<Block> sources() {
    List<SourceDocument> sources = composition.content().sources();
    if (sources.isEmpty()) {
      return List.of(
          composition.nothing(
              new Text(
                  "この版が引用する出典はありません。記載はすべて、このアセスメントの実施者によるものです。",
                  "This revision quotes no source; all of it was written by those who made the"
                      + " assessment.")));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(
        composition.table(
            "sources",
            new Text("出典", "Sources"),
            List.of(
                column("mark", "記号", "Mark", 8),
                column("title", "表題", "Title", 46),
                column("publisher", "発行者", "Publisher", 26),
                column("date", "日付", "Date", 20)),
            Composition.indexes(sources).mapToObj(at -> source(at, sources.get(at))).toList(),
            new Text("出典", "Sources")));
    blocks.add(
        composition.remark(
            "出典欄に記号のある行は、その出典からの引用にもとづきます。観点の説明文は略記です。決定と理由、「自組織の記載」とした行は、このアセスメントの実施者によるものです。",
            "Rows with a mark in the column of sources quote that source. What the perspectives ask"
                + " for is abridged. Decisions, their reasons and own entries are by those who made"
                + " the assessment. English is a working translation."));
    return blocks;
  }

  private Row source(int index, SourceDocument source) {
    List<Line> note =
        source.supplied()
            ? List.of()
            : List.of(
                Line.note(
                    composition.say(
                        "資料そのものは参照していません（名称のみ）",
                        "named only; the document itself was not at hand")));
    return Row.of(
        composition.words(Composition.mark(index)),
        composition.words(PlainText.of(source.title())).and(note),
        composition.words(PlainText.of(source.publisher())),
        composition.wordsOrNone(source.date()));
  }

  /** The assessment, its revision, and who answers for it. */
  List<Block> imprint(Imprint imprint) {
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(
        composition.table(
            "imprint",
            new Text("文書情報", "About this document"),
            List.of(column("what", "項目", "What", 26), column("value", "内容", "Value", 74)),
            List.of(
                fact(
                    "アセスメント", "Assessment", imprint.solution() + " (" + imprint.assessment() + ")"),
                fact("作成の経緯", "How it began", began()),
                fact(
                    "カタログの版",
                    "Edition of the catalogue",
                    PlainText.of(revision.origin().edition())),
                fact("版", "Revision", issue(imprint)),
                fact("提出", "Submitted by", imprint.submittedBy() + "　" + imprint.submittedOn()),
                fact("承認", "Approved by", imprint.approvedBy() + "　" + imprint.approvedOn()),
                fact("版のSHA-256", "SHA-256 of the revision", imprint.sha256()),
                fact(
                    "文書生成",
                    "Set by",
                    "IoT-SSF report-service, renderer " + RendererVersion.CURRENT)),
            new Text("文書情報", "About this document")));
    blocks.add(
        composition.remark(
            "IoT-SSFには、起こりやすさの軸はありません。起こりやすさは、機器と対策の優先順位を決めるときにだけ考慮します。",
            "IoT-SSF has no axis of likelihood. Likelihood is considered only when assets and"
                + " measures are put in order of priority."));
    return blocks;
  }

  /** The same in one line, for people who know nothing of security. */
  List<Block> plainImprint(Imprint imprint) {
    return List.of(
        composition.remark(
            imprint.solution()
                + "　第"
                + imprint.revision()
                + "版　"
                + imprint.approvedOn()
                + "　"
                + imprint.sha256(),
            imprint.solution()
                + ", revision "
                + imprint.revision()
                + ", "
                + imprint.approvedOn()
                + ", "
                + imprint.sha256()));
  }

  private String issue(Imprint imprint) {
    return composition.say(
        "第" + imprint.revision() + "版（変更番号 " + imprint.version() + "）",
        "Revision " + imprint.revision() + " (version " + imprint.version() + ")");
  }

  private String began() {
    Origin origin = revision.origin();
    return switch (origin.kind()) {
      case "use-case" ->
          composition.say(
              "カタログの事例「" + useCase(origin) + "」から作成",
              "from the use case “" + useCase(origin) + "”");
      case "blank" -> composition.say("白紙から作成", "from a blank sheet");
      case "copy" ->
          composition.say("別のアセスメントの写し", "as a copy of another assessment") + from(origin);
      case "import" ->
          composition.say("書き出されたアセスメントの取り込み", "from an exported assessment") + from(origin);
      default -> PlainText.of(origin.kind());
    };
  }

  /** The title of the case, or its id where it has none. */
  private String useCase(Origin origin) {
    return origin.title() == null
        ? PlainText.of(String.valueOf(origin.useCase()))
        : composition.say(origin.title());
  }

  private String from(Origin origin) {
    List<String> known = new ArrayList<>();
    if (origin.assessment() != null) {
      known.add(origin.assessment().toString());
    }
    if (origin.version() != null) {
      known.add(composition.say("変更番号 ", "version ") + origin.version());
    }
    if (origin.useCase() != null) {
      known.add(
          composition.say(
              "もとの事例「" + useCase(origin) + "」", "first from “" + useCase(origin) + "”"));
    }
    return known.isEmpty()
        ? ""
        : composition.say("（", " (") + composition.list(known) + composition.say("）", ")");
  }

  private Row fact(String ja, String en, String value) {
    return Row.of(Cell.of(Line.strong(composition.say(ja, en))), composition.words(value));
  }

  private Column column(String id, String ja, String en, int width) {
    return Column.text(id, composition.say(ja, en), width);
  }
}
