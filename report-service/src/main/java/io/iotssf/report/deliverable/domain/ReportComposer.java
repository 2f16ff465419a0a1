package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.contracts.assessment.RevisionDocument.Component;
import io.iotssf.contracts.assessment.RevisionDocument.RequirementDecision;
import io.iotssf.contracts.assessment.RevisionDocument.RiskRating;
import io.iotssf.contracts.assessment.RevisionDocument.Stakeholder;
import io.iotssf.report.rendering.model.AssessmentReport;
import io.iotssf.report.rendering.model.AssessmentReport.ComponentRow;
import io.iotssf.report.rendering.model.AssessmentReport.RequirementGroup;
import io.iotssf.report.rendering.model.AssessmentReport.RequirementRow;
import io.iotssf.report.rendering.model.AssessmentReport.ThreatEntry;
import io.iotssf.report.rendering.model.Label;
import io.iotssf.report.rendering.model.Rating;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says the whole assessment. */
final class ReportComposer {
  private static final String WHOLE_SYSTEM = "system";

  private final RevisionDocument revision;
  private final String sha256;
  private final Map<UUID, String> namesById;
  private final Map<String, String> namesByKey;

  ReportComposer(RevisionDocument revision, String sha256) {
    this.revision = revision;
    this.sha256 = sha256;
    this.namesById =
        revision.stakeholders().stream()
            .collect(Collectors.toMap(Stakeholder::id, party -> PlainText.of(party.name())));
    this.namesByKey =
        revision.stakeholders().stream()
            .collect(Collectors.toMap(Stakeholder::key, party -> PlainText.of(party.name())));
  }

  AssessmentReport compose() {
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
        requirements(),
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

  /** One group for each perspective that occurs, in the framework's order, unknown ones last. */
  private List<RequirementGroup> requirements() {
    Map<Label, List<RequirementRow>> groups =
        revision.requirementDecisions().stream()
            .collect(
                Collectors.groupingBy(
                    decision -> JapaneseWording.perspective(decision.perspective()),
                    LinkedHashMap::new,
                    Collectors.mapping(this::requirement, Collectors.toList())));
    List<Label> known = JapaneseWording.perspectives();
    return groups.entrySet().stream()
        .sorted(Comparator.comparingInt(group -> place(known, group.getKey())))
        .map(group -> new RequirementGroup(group.getKey(), group.getValue()))
        .toList();
  }

  private static int place(List<Label> known, Label perspective) {
    int index = known.indexOf(perspective);
    return index < 0 ? known.size() : index;
  }

  private RequirementRow requirement(RequirementDecision decision) {
    return new RequirementRow(
        JapaneseWording.target(decision.target()),
        namesById.getOrDefault(decision.stakeholder(), decision.stakeholder().toString()),
        PlainText.of(decision.requirement()),
        decision.threats().stream().map(JapaneseWording::threat).toList(),
        JapaneseWording.decision(decision.decision()));
  }
}
