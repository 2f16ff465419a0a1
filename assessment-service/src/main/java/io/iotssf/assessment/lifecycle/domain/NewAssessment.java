package io.iotssf.assessment.lifecycle.domain;

import io.iotssf.assessment.catalogue.domain.Template;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Status;
import io.iotssf.assessment.preparation.domain.Component;
import io.iotssf.assessment.preparation.domain.FlowStep;
import io.iotssf.assessment.preparation.domain.Stakeholder;
import io.iotssf.assessment.risk.domain.RiskRating;
import io.iotssf.assessment.treatment.domain.ComponentThreat;
import io.iotssf.assessment.treatment.domain.RequirementDecision;
import io.iotssf.contracts.ViewpointReason;
import io.iotssf.contracts.catalog.UseCase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Copies a use case into a new assessment: from then on the two are independent. Every part gets an
 * id of its own and starts at version 1; every requirement starts as adopted, as in the worked
 * case.
 */
public final class NewAssessment {
  private static final long FIRST = 1;

  private final Template template;
  private final UseCase useCase;
  private final Map<String, UUID> stakeholders;
  private final Map<String, UUID> components;

  private NewAssessment(Template template) {
    this.template = template;
    this.useCase = template.useCase();
    this.stakeholders = ids(useCase.stakeholders(), UseCase.Stakeholder::id);
    this.components = ids(useCase.components(), UseCase.Component::id);
  }

  /** The assessment that starts from a template, not yet at any version. */
  public static WholeAssessment from(Template template, String title, Instant at) {
    NewAssessment made = new NewAssessment(template);
    return new WholeAssessment(
        made.dossier(title, at),
        QuotedParts.of(template),
        made.stakeholders(),
        made.components(),
        made.dataFlow(),
        made.ratings(),
        made.threats(),
        made.decisions());
  }

  private static <T> Map<String, UUID> ids(List<T> parts, Function<T, String> key) {
    return parts.stream().collect(Collectors.toMap(key, part -> UUID.randomUUID()));
  }

  private static UUID known(Map<String, UUID> ids, String key) {
    UUID id = ids.get(key);
    if (id == null) {
      throw new IllegalStateException(
          "The use case refers to a part that it does not have: " + key);
    }
    return id;
  }

  private static ViewpointReason reason(UseCase.ViewpointReason each) {
    return new ViewpointReason(said(each.viewpoint()), each.reason());
  }

  /** What a startable case always says. */
  private static <T> T said(@Nullable T part) {
    return Objects.requireNonNull(part, "An assessment starts from cases that say everything");
  }

  private Dossier dossier(String title, Instant at) {
    return new Dossier(
        UUID.randomUUID(),
        title,
        Status.DRAFT,
        0,
        known(stakeholders, useCase.applyingEntity()),
        new Dossier.Origin(
            useCase.id(), useCase.title(), template.edition().id(), template.sha256()),
        at,
        at,
        null);
  }

  private List<Stakeholder> stakeholders() {
    return useCase.stakeholders().stream()
        .map(
            each ->
                new Stakeholder(
                    known(stakeholders, each.id()),
                    each.id(),
                    each.name(),
                    said(each.description()),
                    each.role(),
                    each.userKind(),
                    each.affectedParty(),
                    List.of(),
                    each.source(),
                    FIRST))
        .toList();
  }

  private List<Component> components() {
    return useCase.components().stream()
        .map(
            each ->
                new Component(
                    known(components, each.id()),
                    each.id(),
                    each.name(),
                    said(each.description()),
                    each.source(),
                    FIRST))
        .toList();
  }

  private List<FlowStep> dataFlow() {
    return useCase.dataFlow().stream()
        .map(
            step ->
                new FlowStep(UUID.randomUUID(), step.number(), step.text(), step.source(), FIRST))
        .toList();
  }

  private List<RiskRating> ratings() {
    return useCase.ratings().stream()
        .map(
            each ->
                new RiskRating(
                    UUID.randomUUID(),
                    each.subject(),
                    each.axis(),
                    each.level(),
                    each.reasons().stream().map(NewAssessment::reason).toList(),
                    each.conditions(),
                    said(each.statement()),
                    each.source(),
                    FIRST))
        .toList();
  }

  private List<ComponentThreat> threats() {
    return useCase.componentThreats().stream()
        .map(
            each ->
                new ComponentThreat(
                    UUID.randomUUID(),
                    known(components, each.component()),
                    each.threat(),
                    each.literal(),
                    null,
                    FIRST))
        .toList();
  }

  private List<RequirementDecision> decisions() {
    Map<String, List<String>> threatsByRow =
        useCase.requirementRows().stream()
            .collect(Collectors.toMap(UseCase.RequirementRow::id, UseCase.RequirementRow::threats));
    return useCase.measureRows().stream().map(row -> decision(row, threatsByRow)).toList();
  }

  private RequirementDecision decision(
      UseCase.MeasureRow row, Map<String, List<String>> threatsByRow) {
    String decided = row.requirementRow();
    return new RequirementDecision(
        UUID.randomUUID(),
        known(stakeholders, row.stakeholder()),
        said(row.number()),
        row.perspective(),
        said(row.target()),
        said(row.requirement()),
        row.requirementId(),
        decided == null ? List.of() : threatsByRow.getOrDefault(decided, List.of()),
        RequirementDecision.ADOPTED,
        null,
        row.measures(),
        row.source(),
        FIRST);
  }
}
