package io.iotssf.catalog.loading;

import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.Framework;
import io.iotssf.contracts.catalog.Requirement;
import io.iotssf.contracts.catalog.Threat;
import io.iotssf.contracts.catalog.UseCase;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks that every id that an edition mentions is the id of something in it. */
final class References {
  private final Set<String> perspectives;
  private final Set<String> targets;
  private final Set<String> phases;
  private final Set<String> threats;
  private final Set<String> requirements;

  private References(EditionDocument edition) {
    perspectives = ids(edition.framework().perspectives(), Framework.Entry::id);
    targets = ids(edition.framework().targets(), Framework.Entry::id);
    phases = ids(edition.framework().phases(), Framework.Entry::id);
    threats = ids(edition.threats(), Threat::id);
    requirements = ids(edition.requirements(), Requirement::id);
  }

  /**
   * @throws CatalogueFault naming the first reference to nothing
   */
  static void check(EditionDocument edition) {
    var references = new References(edition);
    edition.requirements().forEach(references::check);
    edition.useCases().forEach(useCase -> references.check(edition, useCase));
  }

  private void check(Requirement requirement) {
    known(perspectives, requirement.perspective(), requirement.id());
    known(targets, requirement.target(), requirement.id());
    known(phases, requirement.phase(), requirement.id());
  }

  private void check(EditionDocument edition, UseCase useCase) {
    var stakeholders = ids(useCase.stakeholders(), UseCase.Stakeholder::id);
    var components = ids(useCase.components(), UseCase.Component::id);
    var rows = ids(useCase.requirementRows(), UseCase.RequirementRow::id);
    known(Set.of(edition.id()), useCase.edition(), useCase.id());
    known(stakeholders, useCase.applyingEntity(), useCase.id());
    useCase.componentThreats().forEach(cell -> check(cell, components));
    useCase.ratings().forEach(rating -> check(rating, edition.framework(), stakeholders));
    useCase.requirementRows().forEach(row -> check(row, stakeholders));
    useCase.measureRows().forEach(row -> check(row, stakeholders, rows));
    useCase.priorities().forEach(priority -> check(priority, components));
  }

  private void check(UseCase.ComponentThreat cell, Set<String> components) {
    known(components, cell.component(), cell.id());
    known(threats, cell.threat(), cell.id());
  }

  private static void check(UseCase.Rating rating, Framework framework, Set<String> stakeholders) {
    if (!rating.subject().equals("system")) {
      known(stakeholders, rating.subject(), rating.id());
    }
    known(ids(framework.axes(), Framework.Axis::id), rating.axis(), rating.id());
    framework.axes().stream()
        .filter(axis -> axis.id().equals(rating.axis()))
        .forEach(
            axis -> known(ids(axis.levels(), Framework.Entry::id), rating.level(), rating.id()));
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
    known(requirements, row.requirementId(), row.id());
    known(rows, row.requirementRow(), row.id());
  }

  private void check(UseCase.Priority priority, Set<String> components) {
    priority.components().forEach(component -> known(components, component, priority.id()));
    known(requirements, priority.requirementId(), priority.id());
  }

  private static void known(Collection<String> ids, @Nullable String id, String where) {
    if (id != null && !ids.contains(id)) {
      throw new CatalogueFault("%s mentions %s, which there is not.".formatted(where, id));
    }
  }

  private static <T> Set<String> ids(List<T> things, Function<T, String> id) {
    return things.stream().map(id).collect(Collectors.toSet());
  }
}
