package io.iotssf.catalog.loading;

import static java.util.stream.Collectors.toSet;

import io.iotssf.contracts.Measure;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.Framework;
import io.iotssf.contracts.catalog.Introduction;
import io.iotssf.contracts.catalog.Passage;
import io.iotssf.contracts.catalog.Requirement;
import io.iotssf.contracts.catalog.Threat;
import io.iotssf.contracts.catalog.UseCase;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks that every id that an edition mentions is the id of something in it. */
final class References {
  private final EditionDocument edition;
  private final Faults faults;
  private final Set<String> perspectives;
  private final Set<String> targets;
  private final Set<String> threats;
  private final Set<String> requirements;

  References(EditionDocument edition, Faults faults) {
    this.edition = edition;
    this.faults = faults;
    perspectives = ids(edition.framework().perspectives(), Framework.Entry::id);
    targets = ids(edition.framework().targets(), Framework.Entry::id);
    threats = ids(edition.threats(), Threat::id);
    requirements = ids(edition.requirements(), Requirement::id);
  }

  /** Notes every reference to nothing. */
  void check() {
    edition.requirements().forEach(this::check);
    edition.useCases().forEach(this::check);
  }

  private void check(Requirement requirement) {
    known(perspectives, requirement.perspective(), requirement.id());
    known(targets, requirement.target(), requirement.id());
    Set<String> phases = ids(edition.framework().phases(), Framework.Entry::id);
    known(phases, requirement.phase(), requirement.id());
  }

  private void check(UseCase useCase) {
    var stakeholders = ids(useCase.stakeholders(), UseCase.Stakeholder::id);
    var components = ids(useCase.components(), UseCase.Component::id);
    known(Set.of(edition.id()), useCase.edition(), useCase.id());
    known(stakeholders, useCase.applyingEntity(), useCase.id());
    checkReaders(useCase);
    useCase.componentThreats().forEach(cell -> check(cell, components));
    useCase.incidents().forEach(incident -> check(useCase, incident, stakeholders, components));
    useCase.ratings().forEach(rating -> check(rating, stakeholders));
    useCase.policies().forEach(policy -> check(policy, stakeholders));
    useCase.requirementRows().forEach(row -> check(row, stakeholders));
    var rows = ids(useCase.requirementRows(), UseCase.RequirementRow::id);
    useCase.measureRows().forEach(row -> check(row, stakeholders, rows));
    useCase.priorities().forEach(priority -> check(priority, components));
  }

  private void checkReaders(UseCase useCase) {
    UseCase.Selection selection = useCase.selection();
    Introduction introduction = edition.introduction();
    if (selection != null) {
      var groups =
          introduction == null
              ? Set.<String>of()
              : ids(introduction.readerGroups(), Introduction.ReaderGroup::id);
      selection.readerGroups().forEach(group -> known(groups, group, useCase.id()));
    }
  }

  private void check(UseCase.ComponentThreat cell, Set<String> components) {
    known(components, cell.component(), cell.id());
    known(threats, cell.threat(), cell.id());
  }

  private void check(
      UseCase useCase, UseCase.Incident incident, Set<String> owners, Set<String> components) {
    known(owners, incident.stakeholder(), incident.id());
    incident.threats().forEach(threat -> known(threats, threat, incident.id()));
    incident.components().forEach(component -> known(components, component, incident.id()));
    var notes = ids(useCase.incidentNotes(), Passage::id);
    incident.notes().forEach(note -> known(notes, note, incident.id()));
  }

  private void check(UseCase.Rating rating, Set<String> stakeholders) {
    if (!rating.subject().equals("system")) {
      known(stakeholders, rating.subject(), rating.id());
    }
    var axes = edition.framework().axes();
    known(ids(axes, Framework.Axis::id), rating.axis(), rating.id());
    axes.stream()
        .filter(axis -> axis.id().equals(rating.axis()))
        .forEach(axis -> check(rating, axis));
  }

  private void check(UseCase.Rating rating, Framework.Axis axis) {
    known(ids(axis.levels(), Framework.Entry::id), rating.level(), rating.id());
    var viewpoints = ids(axis.viewpoints(), Framework.Entry::id);
    rating.reasons().forEach(reason -> known(viewpoints, reason.viewpoint(), rating.id()));
  }

  private void check(UseCase.Policy policy, Set<String> stakeholders) {
    known(stakeholders, policy.beneficiary(), policy.id());
    known(stakeholders, policy.addressee(), policy.id());
    policy.requirements().forEach(row -> known(requirements, row.requirementId(), policy.id()));
  }

  private void check(UseCase.RequirementRow row, Set<String> stakeholders) {
    known(perspectives, row.perspective(), row.id());
    known(targets, row.target(), row.id());
    known(stakeholders, row.stakeholder(), row.id());
    row.threats().forEach(threat -> known(threats, threat, row.id()));
    known(requirements, row.requirementId(), row.id());
  }

  private void check(UseCase.MeasureRow row, Set<String> stakeholders, Set<String> rows) {
    known(perspectives, row.perspective(), row.id());
    known(targets, row.target(), row.id());
    known(stakeholders, row.stakeholder(), row.id());
    known(stakeholders, row.requestedBy(), row.id());
    known(requirements, row.requirementId(), row.id());
    known(rows, row.requirementRow(), row.id());
    var bullets = ids(row.measures(), Measure::id);
    row.measures().forEach(measure -> known(bullets, measure.parent(), measure.id()));
  }

  private void check(UseCase.Priority priority, Set<String> components) {
    priority.components().forEach(component -> known(components, component, priority.id()));
    known(requirements, priority.requirementId(), priority.id());
  }

  private void known(Collection<String> ids, @Nullable String id, String where) {
    if (id != null && !ids.contains(id)) {
      faults.of(where, "%s mentions %s, which there is not.".formatted(where, id));
    }
  }

  private static <T> Set<String> ids(List<T> things, Function<T, String> id) {
    return things.stream().map(id).collect(toSet());
  }
}
