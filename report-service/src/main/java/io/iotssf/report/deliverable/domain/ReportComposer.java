package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Component;
import io.iotssf.contracts.assessment.ComponentThreat;
import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.contracts.assessment.SolutionPassage;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.report.rendering.model.AssessmentReport;
import io.iotssf.report.rendering.model.AssessmentReport.ComponentRow;
import io.iotssf.report.rendering.model.AssessmentReport.ThreatEntry;
import io.iotssf.report.rendering.model.MissingPart;
import io.iotssf.report.rendering.model.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says the whole assessment. */
final class ReportComposer {
  private final RevisionDocument revision;
  private final AssessmentContent content;
  private final String sha256;
  private final Names names;

  ReportComposer(RevisionDocument revision, String sha256) {
    this.revision = revision;
    this.content = revision.content();
    this.sha256 = sha256;
    this.names = new Names(content);
  }

  AssessmentReport compose() {
    var requirements = new RequirementsComposer(content, names);
    var ratings = new RatingComposer(names);
    return new AssessmentReport(
        PlainText.of(revision.title()) + "　アセスメント報告書",
        ImprintComposer.compose(revision, sha256),
        passages("overview").toList(),
        Stream.concat(passages("premise"), passages("caveat")).toList(),
        content.stakeholders().stream()
            .map(party -> PartyComposer.compose(content, party))
            .toList(),
        content.components().stream().map(this::component).toList(),
        content.dataFlows().stream().map(step -> statement(step.text(), step.source())).toList(),
        content.riskRatings().stream().map(ratings::compose).toList(),
        RiskGridComposer.compose(content.riskRatings(), names),
        requirements.table3(),
        requirements.notInTable3(),
        new ErrataComposer(content.errata(), content.sources()).all(),
        content.missing().stream().map(ReportComposer::missing).toList(),
        ErrataComposer.sourceLines(content.sources()));
  }

  private Stream<Statement> passages(String aspect) {
    return content.solution().stream()
        .filter((SolutionPassage passage) -> aspect.equals(passage.aspect()))
        .map(passage -> statement(passage.text(), passage.source()));
  }

  private static Statement statement(Text text, @Nullable Source source) {
    return new Statement(PlainText.of(text), Absences.ofRow(source).list());
  }

  private ComponentRow component(Component component) {
    List<ThreatEntry> threats =
        content.componentThreats().stream()
            .filter(threat -> threat.component().equals(component.id()))
            .map(ReportComposer::threat)
            .toList();
    String description = PlainText.orNull(component.description());
    return new ComponentRow(
        PlainText.of(component.name()),
        description,
        threats,
        Absences.ofRow(component.source())
            .stated("description", description)
            .stated("threats", threats)
            .list());
  }

  private static ThreatEntry threat(ComponentThreat threat) {
    return new ThreatEntry(
        PlainText.of(threat.threat()),
        PlainText.of(threat.text()),
        Boolean.TRUE.equals(threat.principal()),
        Absences.ofRow(threat.source()).list());
  }

  private static MissingPart missing(UseCase.Missing missing) {
    return new MissingPart(
        PlainText.of(missing.field()),
        JapaneseWording.cause(missing.why()),
        PlainText.of(missing.note()),
        PlainText.orNull(missing.note().en()));
  }
}
