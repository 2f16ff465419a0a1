package io.iotssf.catalog.search.domain;

import io.iotssf.catalog.search.domain.EditionEntries.Found;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.Passage;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.contracts.catalog.UseCase.MeasureRow;
import io.iotssf.contracts.catalog.UseCase.Policy;
import io.iotssf.contracts.catalog.UseCase.Rating;
import io.iotssf.contracts.catalog.UseCase.RequirementRow;
import io.iotssf.contracts.catalog.UseCase.Stakeholder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything of a worked case that can be found. */
final class CaseEntries {
  private final UseCase useCase;
  private final RequirementCodes requirements;
  private final Consumer<Found> found;
  private final Map<String, List<String>> roles = new HashMap<>();

  CaseEntries(UseCase useCase, RequirementCodes requirements, Consumer<Found> found) {
    this.useCase = useCase;
    this.requirements = requirements;
    this.found = found;
    useCase.stakeholders().forEach(party -> roles.put(party.id(), party.roles()));
  }

  void add() {
    addDescription();
    addParties();
    addRisks();
    useCase.requirementRows().forEach(this::addRequirementRow);
    useCase.measureRows().forEach(this::addMeasures);
    useCase
        .priorities()
        .forEach(
            row ->
                add(
                    Kind.PRIORITY,
                    row.id(),
                    row.subject(),
                    row.reason(),
                    requirements.of(row.requirementId()),
                    row.source()));
  }

  private void addDescription() {
    add(Kind.USE_CASE, useCase.id(), useCase.title(), null, Codes.NONE, useCase.source());
    Stream.of(useCase.overview(), useCase.premises(), useCase.caveats(), useCase.leadIns())
        .flatMap(List::stream)
        .forEach(passage -> addPassage(Kind.USE_CASE, passage));
    UseCase.Selection selection = useCase.selection();
    if (selection != null) {
      Text words =
          Joined.of(
              List.of(
                  selection.userCategory(),
                  selection.environment(),
                  selection.useCase(),
                  selection.applyingEntity()));
      add(Kind.USE_CASE, useCase.id() + ".selection", null, words, Codes.NONE, selection.source());
      selection.reasons().forEach(reason -> addPassage(Kind.USE_CASE, reason));
    }
    useCase
        .references()
        .forEach(
            row ->
                add(
                    Kind.REFERENCE,
                    row.id(),
                    row.title(),
                    EditionEntries.publication(row),
                    Codes.NONE,
                    row.source()));
  }

  private void addParties() {
    for (Stakeholder row : useCase.stakeholders()) {
      Codes codes = Codes.ofRoles(row.roles());
      add(Kind.STAKEHOLDER, row.id(), row.name(), row.description(), codes, row.source());
    }
    useCase
        .components()
        .forEach(
            row ->
                add(
                    Kind.COMPONENT,
                    row.id(),
                    row.name(),
                    row.description(),
                    Codes.NONE,
                    row.source()));
    useCase
        .dataFlow()
        .forEach(
            step ->
                add(
                    Kind.DATA_FLOW,
                    useCase.id() + ".flow." + step.number(),
                    null,
                    step.text(),
                    Codes.NONE,
                    step.source()));
  }

  private void addRisks() {
    useCase
        .componentThreats()
        .forEach(
            row ->
                add(
                    Kind.COMPONENT_THREAT,
                    row.id(),
                    row.literal(),
                    null,
                    Codes.ofThreats(requirements.meant(List.of(row.threat()))),
                    row.source()));
    useCase
        .incidents()
        .forEach(
            row ->
                add(
                    Kind.INCIDENT,
                    row.id(),
                    row.incident(),
                    Joined.of(List.of(row.damage(), row.classification())),
                    Codes.ofThreats(row.threats()),
                    row.source()));
    useCase.incidentNotes().forEach(note -> addPassage(Kind.INCIDENT, note));
    useCase.evaluation().forEach(passage -> addPassage(Kind.EVALUATION, passage));
    useCase.ratings().forEach(this::addRating);
    useCase.policies().forEach(this::addPolicy);
  }

  private void addRating(Rating row) {
    var texts =
        Stream.of(
                row.reasons().stream().map(UseCase.ViewpointReason::reason),
                row.conditions().stream(),
                Stream.ofNullable(row.statement()))
            .flatMap(Function.identity())
            .toList();
    add(Kind.RATING, row.id(), null, Joined.of(texts), Codes.NONE, row.source());
  }

  private void addPolicy(Policy row) {
    var texts =
        Stream.of(
                row.policies().stream(),
                row.requirements().stream().map(UseCase.PolicyRequirement::text),
                row.notes().stream())
            .flatMap(Function.identity())
            .toList();
    Codes codes = Codes.ofRoles(roles(row.addressee()));
    add(Kind.POLICY, row.id(), row.heading(), Joined.of(texts), codes, row.source());
  }

  private void addRequirementRow(RequirementRow row) {
    add(Kind.REQUIREMENT_ROW, row.id(), row.requirement(), null, codes(row), row.source());
  }

  private void addMeasures(MeasureRow row) {
    Codes codes = codes(row);
    for (var measure : row.measures()) {
      found.accept(
          new Found(
              Kind.MEASURE,
              measure.id(),
              row.id(),
              useCase.id(),
              null,
              measure.text(),
              codes,
              href(),
              row.source()));
    }
  }

  private Codes codes(RequirementRow row) {
    return new Codes(
        row.perspective(),
        row.target(),
        requirements.of(row.requirementId()).phase(),
        requirements.meant(row.threats()),
        roles(row.stakeholder()));
  }

  private Codes codes(MeasureRow row) {
    List<String> threats =
        useCase.requirementRows().stream()
            .filter(decided -> decided.id().equals(row.requirementRow()))
            .findFirst()
            .map(decided -> requirements.meant(decided.threats()))
            .orElseGet(() -> requirements.of(row.requirementId()).threats());
    return new Codes(
        row.perspective(),
        row.target(),
        requirements.of(row.requirementId()).phase(),
        threats,
        roles(row.stakeholder()));
  }

  private List<String> roles(@Nullable String stakeholder) {
    return stakeholder == null ? List.of() : roles.getOrDefault(stakeholder, List.of());
  }

  private void addPassage(Kind kind, Passage passage) {
    add(kind, passage.id(), null, passage.text(), Codes.NONE, passage.source());
  }

  private void add(
      Kind kind, String id, @Nullable Text title, @Nullable Text text, Codes codes, Source source) {
    if (title != null || text != null) {
      found.accept(new Found(kind, id, id, useCase.id(), title, text, codes, href(), source));
    }
  }

  private String href() {
    return "/api/v1/use-cases/" + useCase.id();
  }
}
