package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.report.rendering.model.Block;
import io.iotssf.report.rendering.model.Block.Heading;
import io.iotssf.report.rendering.model.Document;
import io.iotssf.report.rendering.model.DocumentKind;
import io.iotssf.report.rendering.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents of the whole assessment, for the applying entity and those who may read all. */
final class DocumentsForAll {
  private final Composition composition;
  private final DocumentFrame frame;
  private final PreparationBlocks preparation;
  private final SystemBlocks system;
  private final RiskBlocks risk;
  private final TreatmentBlocks treatment;
  private final RequirementBlocks requirements;
  private final DecisionBlocks decisions;
  private final CooperationBlocks cooperation;
  private final GuidanceBlocks guidance;
  private final Diagrams diagrams;

  DocumentsForAll(Composition composition, DocumentFrame frame) {
    this.composition = composition;
    this.frame = frame;
    this.preparation = new PreparationBlocks(composition);
    this.system = new SystemBlocks(composition);
    this.risk = new RiskBlocks(composition);
    this.treatment = new TreatmentBlocks(composition);
    this.requirements = new RequirementBlocks(composition);
    this.decisions = new DecisionBlocks(composition, frame.errata());
    this.cooperation = new CooperationBlocks(composition);
    this.guidance = new GuidanceBlocks(composition);
    this.diagrams = new Diagrams(composition);
  }

  /** All of them, in the order of the listing. */
  List<Document> all() {
    return List.of(
        completeReport(),
        overview(),
        componentList(),
        riskReport(),
        threatTable(),
        requirementTable(),
        responsibilityMatrix(),
        residualRisk());
  }

  /** In the order of the source: (1) preparation, (2) assessment, (3) treatment. */
  private Document completeReport() {
    return frame.whole(
        DocumentKind.COMPLETE_REPORT,
        new Text("アセスメント報告書", "Assessment report"),
        List.of(
            solution("(1)① "),
            parties("(1)② "),
            components("(1)③ "),
            flow("(1)④ "),
            incidents("(2) "),
            axis(Codes.RECOVERY_AXIS, "(2)① "),
            axis(Codes.ECONOMIC_AXIS, "(2)② "),
            grid("(2)③ "),
            threats("(3)① "),
            requirements("(3)② "),
            decisions("(3)③ "),
            cooperation("(3)③ "),
            residual("(3) "),
            frame.section("guidance", "(3) 利用者への周知", "(3) What users are told", guidance.table())));
  }

  private Document overview() {
    return frame.document(
        DocumentKind.OVERVIEW,
        new Text("ソリューションとステークホルダーの概要", "Solution and stakeholders"),
        List.of(solution(""), parties("")));
  }

  private Document componentList() {
    return frame.document(
        DocumentKind.COMPONENT_LIST,
        new Text("システムを構成する機器の一覧", "Devices that make up the system"),
        List.of(components(""), flow("")));
  }

  private Document riskReport() {
    return frame.document(
        DocumentKind.RISK_REPORT,
        new Text("リスク評価書", "Risk report"),
        List.of(
            incidents(""),
            axis(Codes.RECOVERY_AXIS, ""),
            axis(Codes.ECONOMIC_AXIS, ""),
            grid(""),
            residual("")));
  }

  private Document threatTable() {
    return frame.document(
        DocumentKind.THREAT_TABLE, new Text("想定される脅威の一覧", "Assumed threats"), List.of(threats("")));
  }

  private Document requirementTable() {
    return frame.document(
        DocumentKind.REQUIREMENT_TABLE,
        new Text("対策要件の一覧", "Requirements"),
        List.of(requirements("")));
  }

  private Document responsibilityMatrix() {
    return frame.document(
        DocumentKind.RESPONSIBILITY_MATRIX,
        new Text("責任分担表", "Responsibility matrix"),
        List.of(
            frame.section("matrix", "責任の分担", "Who does what", cooperation.matrix()),
            frame.section("damages", "想定される損害", "Assumed damage", risk.incidents()),
            cooperation("")));
  }

  private Document residualRisk() {
    return frame.document(
        DocumentKind.RESIDUAL_RISK_STATEMENT,
        new Text("残存リスクの確認書", "Residual-risk statement"),
        List.of(residual("")));
  }

  private Section solution(String number) {
    return frame.section(
        "overview",
        number + "対象ソリューションの概要",
        number + "The solution",
        frame.join(preparation.solution(), preparation.references()));
  }

  private Section parties(String number) {
    return frame.section(
        "stakeholders",
        number + "ステークホルダー関連図",
        number + "Stakeholders and their relations",
        frame.join(
            figure(diagrams.stakeholders()), preparation.parties(), preparation.relations()));
  }

  private Section components(String number) {
    return frame.section(
        "components",
        number + "システムを構成する機器の一覧",
        number + "Devices that make up the system",
        system.components());
  }

  private Section flow(String number) {
    return frame.section(
        "system",
        number + "システム構成図、データフロー図",
        number + "System configuration and data flow",
        frame.join(
            figure(diagrams.system()),
            system.connections(),
            figure(diagrams.dataFlow()),
            system.dataFlow()));
  }

  private Section incidents(String number) {
    return frame.section(
        "incidents",
        number + "想定されるインシデントとリスク基準",
        number + "Assumed incidents and risk criteria",
        frame.join(risk.incidents(), risk.criteria()));
  }

  private Section axis(String axis, String number) {
    Text name = Codes.axis(axis);
    return frame.section(
        "axis-" + Codes.axisNumber(axis),
        number + name.ja(),
        number + name.en(),
        risk.ratings(axis));
  }

  private Section grid(String number) {
    return frame.section(
        "mapping",
        number + "マッピング結果",
        number + "Where the risks stand",
        frame.join(List.of(diagrams.grid()), risk.evaluation()));
  }

  private Section threats(String number) {
    return frame.section(
        "threats",
        number + "システムを構成する機器ごとの脅威の整理",
        number + "Threats of each component",
        frame.join(treatment.threats(), figure(diagrams.coverage())));
  }

  private Section requirements(String number) {
    return frame.section(
        "requirements",
        number + "脅威に対する対策の整理",
        number + "Requirements against the threats",
        frame.join(
            treatment.policies(),
            List.of(
                composition.paragraph(
                    "「全般」は、様々な脅威に共通に有効な対策であることを示します。",
                    "“All threats” marks what is effective against many threats alike.")),
            requirements.requirements()));
  }

  private Section decisions(String number) {
    List<Block> blocks = new ArrayList<>(treatment.priorities());
    for (Stakeholder party : frame.actingParties()) {
      blocks.add(new Heading(composition.say(party.name())));
      blocks.addAll(decisions.of(party));
    }
    return frame.section(
        "decisions", number + "整理した対策に対する意思決定", number + "Decisions on the requirements", blocks);
  }

  private Section cooperation(String number) {
    return frame.section(
        "cooperation",
        number + "対応の依頼と引継ぎ",
        number + "Requests and hand-offs",
        frame.join(cooperation.requests(), cooperation.handOffs()));
  }

  private Section residual(String number) {
    return frame.section(
        "residual", number + "対策後に残るリスク", number + "What remains after treatment", risk.residual());
  }

  private static List<Block> figure(Optional<Block.Figure> figure) {
    return Stream.ofNullable(figure.orElse(null)).<Block>map(each -> each).toList();
  }
}
