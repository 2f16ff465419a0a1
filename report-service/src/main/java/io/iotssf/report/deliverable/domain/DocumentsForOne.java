package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.report.rendering.model.Block;
import io.iotssf.report.rendering.model.Cell;
import io.iotssf.report.rendering.model.Column;
import io.iotssf.report.rendering.model.Document;
import io.iotssf.report.rendering.model.DocumentKind;
import io.iotssf.report.rendering.model.Line;
import io.iotssf.report.rendering.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The documents for one stakeholder. */
final class DocumentsForOne {
  private final Composition composition;
  private final AssessmentContent content;
  private final DocumentFrame frame;
  private final SystemBlocks system;
  private final TreatmentBlocks treatment;
  private final DecisionBlocks decisions;
  private final CooperationBlocks cooperation;
  private final GuidanceBlocks guidance;

  DocumentsForOne(Composition composition, DocumentFrame frame) {
    this.composition = composition;
    this.content = composition.content();
    this.frame = frame;
    this.system = new SystemBlocks(composition);
    this.treatment = new TreatmentBlocks(composition);
    this.decisions = new DecisionBlocks(composition, frame.errata());
    this.cooperation = new CooperationBlocks(composition);
    this.guidance = new GuidanceBlocks(composition);
  }

  /** All of one stakeholder, in the order of the listing. */
  List<Document> of(Stakeholder party) {
    List<Document> documents = new ArrayList<>();
    documents.add(measures(party));
    documents.add(handOffSheet(party));
    for (String role : party.roles()) {
      switch (role) {
        case "end-user" -> documents.add(userSheet(party));
        case "solution-supplier" -> documents.add(handoverRecord(party));
        case "maintenance-provider" -> documents.add(maintenanceChecklist(party));
        case "iot-provider" -> documents.add(incidentSheet(party));
        default -> {}
      }
    }
    return documents;
  }

  private Document measures(Stakeholder party) {
    Text name = nameOf(party);
    return frame.document(
        DocumentKind.MEASURES_TO_TAKE,
        new Text(name.ja() + "が講じる対策", "Measures that " + name.en() + " takes"),
        List.of(
            frame.section(
                "decisions",
                "決定した対策要件と実際に講じる対策",
                "Decisions on requirements, and what is done",
                frame.join(
                    List.of(new Block.Paragraph(Line.strong(decisions.counts(party)))),
                    decisions.of(party))),
            frame.section(
                "asked",
                "対応の依頼",
                "Requests",
                frame.join(cooperation.askedOf(party), cooperation.askedBy(party)))));
  }

  private Document handOffSheet(Stakeholder party) {
    Text name = nameOf(party);
    return frame.document(
        DocumentKind.HAND_OFF_SHEET,
        new Text(name.ja() + "の引継ぎ書", "Hand-off sheet of " + name.en()),
        List.of(
            frame.section(
                "hand-offs",
                "提供する事項と依拠する事項",
                "What it provides, and what it relies on",
                cooperation.handOffsOf(party))));
  }

  /** In plain words for a consumer; with the measures for a business. */
  private Document userSheet(Stakeholder party) {
    if (!"business".equals(party.userKind())) {
      return frame.plain(
          DocumentKind.USER_SHEET,
          new Text("お使いになる方へ", "For the people who use it"),
          guidance.sections(party));
    }
    Text name = nameOf(party);
    return frame.document(
        DocumentKind.OPERATOR_SHEET,
        new Text(name.ja() + "への運用のお知らせ", "Notes on operation for " + name.en()),
        List.of(
            frame.section("guidance", "利用者への周知", "What users are told", guidance.table()),
            frame.section("measures", "講じる対策", "Measures to take", decisions.of(party))));
  }

  private Document handoverRecord(Stakeholder party) {
    Text name = nameOf(party);
    return frame.document(
        DocumentKind.HANDOVER_RECORD,
        new Text("設置・引渡しの記録", "Record of installation and handover"),
        List.of(
            frame.section(
                "installed",
                name.ja() + "が設置する機器",
                "What " + name.en() + " installs",
                frame.join(system.componentsOf(party), toFillIn("installation", installed(party)))),
            frame.section("told", "利用者に説明すること", "What the user is told", guidance.table()),
            frame.section(
                "acknowledged",
                "利用者の確認",
                "Acknowledgement by the user",
                toFillIn("acknowledgement", acknowledgement()))));
  }

  private List<String> installed(Stakeholder party) {
    List<String> steps = new ArrayList<>();
    for (RequirementDecision decision : adopted(party.id())) {
      Text requirement = decision.requirement();
      if (requirement != null) {
        steps.add(composition.say(requirement));
      }
    }
    return steps;
  }

  private List<RequirementDecision> adopted(UUID party) {
    return content.requirementDecisions().stream()
        .filter(decision -> decision.stakeholder().equals(party))
        .filter(decision -> RequirementDecision.ADOPTED.equals(decision.decision()))
        .toList();
  }

  private List<String> acknowledgement() {
    return List.of(
        composition.say("上の説明を受け、内容を理解しました。", "I was told the above, and understood it."),
        composition.say("機器が正しく動くことを確認しました。", "I saw that the devices work."),
        composition.say("問合せ先を受け取りました。", "I was told whom to call."));
  }

  /** Lines with room for who did it and when. */
  private List<Block> toFillIn(String id, List<String> lines) {
    return composition.table(
        id,
        new Text("確認欄", "To be filled in"),
        List.of(
            Column.text("item", composition.say("確認すること", "What"), 58),
            Column.text("done", composition.say("済", "Done"), 8),
            Column.text("by", composition.say("氏名", "Name"), 18),
            Column.text("on", composition.say("日付", "Date"), 16)),
        lines.stream().map(this::blankRow).toList(),
        new Text("確認することは、この版に記載がありません。", "Nothing to confirm is stated in this revision."));
  }

  private Row blankRow(String what) {
    Cell blank = Cell.of(Line.plain("　"));
    return Row.of(composition.words(what), Cell.of(Line.plain("□")), blank, blank);
  }

  private Document maintenanceChecklist(Stakeholder party) {
    Text name = nameOf(party);
    return frame.document(
        DocumentKind.MAINTENANCE_CHECKLIST,
        new Text(name.ja() + "の保守点検表", "Maintenance checklist of " + name.en()),
        List.of(
            frame.section("measures", "保守で行うこと", "What maintenance does", decisions.of(party)),
            frame.section(
                "checks", "点検の記録", "Record of checks", toFillIn("checks", installed(party))),
            frame.section(
                "updates",
                "アップデートの手順と連絡先",
                "How updates are made, and whom to contact",
                guidance.table("update", "contact", "end-of-support")),
            frame.section("hand-offs", "引き継ぐ事項", "Hand-offs", cooperation.handOffsOf(party))));
  }

  private Document incidentSheet(Stakeholder party) {
    Text name = nameOf(party);
    return frame.document(
        DocumentKind.INCIDENT_SHEET,
        new Text(name.ja() + "のインシデント対応窓口への資料", "Sheet for the incident team of " + name.en()),
        List.of(
            frame.section(
                "affected",
                "対象となる機器",
                "Components that may be affected",
                frame.join(system.componentsOf(party), treatment.threats())),
            frame.section(
                "contact",
                "報告の窓口とサポートの期限",
                "Where to report, and until when it is supported",
                guidance.table("contact", "abnormal-notice", "update", "end-of-support")),
            frame.section("hand-offs", "引き継ぐ事項", "Hand-offs", cooperation.handOffsOf(party))));
  }

  private static Text nameOf(Stakeholder party) {
    String english = party.name().en();
    return new Text(
        PlainText.of(party.name().ja()),
        PlainText.of(english == null || english.isBlank() ? party.name().ja() : english));
  }
}
