package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.contracts.assessment.RevisionDocument.Component;
import io.iotssf.contracts.assessment.RevisionDocument.RiskRating;
import io.iotssf.contracts.assessment.RevisionDocument.Stakeholder;
import io.iotssf.report.rendering.model.AssessmentReport;
import io.iotssf.report.rendering.model.AssessmentReport.ComponentRow;
import io.iotssf.report.rendering.model.AssessmentReport.ThreatEntry;
import io.iotssf.report.rendering.model.Rating;
import java.util.Map;
import java.util.stream.Collectors;

/** Says the whole assessment. */
final class ReportComposer {
  private static final String WHOLE_SYSTEM = "system";

  private final RevisionDocument revision;
  private final String sha256;
  private final Map<String, String> namesByKey;

  ReportComposer(RevisionDocument revision, String sha256) {
    this.revision = revision;
    this.sha256 = sha256;
    this.namesByKey =
        revision.stakeholders().stream()
            .collect(Collectors.toMap(Stakeholder::key, party -> PlainText.of(party.name())));
  }

  AssessmentReport compose() {
    var requirements = new RequirementsComposer(revision);
    return new AssessmentReport(
        PlainText.of(revision.title()) + "　アセスメント報告書",
        ImprintComposer.compose(revision, sha256),
        PlainText.all(revision.overview()),
        PlainText.all(revision.premises()),
        revision.stakeholders().stream()
            .map(party -> PartyComposer.compose(revision, party))
            .toList(),
        revision.components().stream().map(ReportComposer::component).toList(),
        revision.dataFlow().stream().map(step -> PlainText.of(step.text())).toList(),
        revision.riskRatings().stream().map(this::rating).toList(),
        RiskGridComposer.compose(revision.riskRatings(), this::subject),
        requirements.table3(),
        requirements.notInTable3(),
        new ErrataComposer(revision.errata(), revision.sources()).all(),
        ErrataComposer.sourceLines(revision.sources()));
  }

  private static ComponentRow component(Component component) {
    return new ComponentRow(
        PlainText.of(component.name()),
        PlainText.of(component.description()),
        component.threats().stream()
            .map(
                threat ->
                    new ThreatEntry(
                        PlainText.of(threat.threat()),
                        PlainText.of(threat.text()),
                        Boolean.TRUE.equals(threat.principal())))
            .toList());
  }

  private Rating rating(RiskRating rating) {
    return new Rating(
        subject(rating.subject()),
        JapaneseWording.axis(rating.axis()),
        JapaneseWording.axisNumber(rating.axis()),
        rating.level() == null ? null : JapaneseWording.level(rating.axis(), rating.level()),
        rating.reasons().stream()
            .map(
                reason ->
                    new Rating.Reason(
                        JapaneseWording.viewpoint(reason.viewpoint()),
                        PlainText.of(reason.reason())))
            .toList(),
        PlainText.all(rating.conditions()),
        PlainText.of(rating.statement()));
  }

  private String subject(String subject) {
    return WHOLE_SYSTEM.equals(subject)
        ? "対象システム全体"
        : namesByKey.getOrDefault(subject, PlainText.of(subject));
  }
}
