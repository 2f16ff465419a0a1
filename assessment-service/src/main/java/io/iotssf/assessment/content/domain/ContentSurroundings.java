package io.iotssf.assessment.content.domain;

import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.Requirement;
import io.iotssf.contracts.catalog.Threat;
import io.iotssf.contracts.catalog.UseCase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A content by itself as what its rows are judged against. */
public final class ContentSurroundings implements Surroundings {
  private static final String APPLIES_TO_ALL = "all";

  private final AssessmentContent content;
  private final Set<String> threats;
  private final Set<String> requirements;
  private final Set<String> requirementRows;
  private final Map<String, Map<UUID, Part>> rows;

  private ContentSurroundings(
      AssessmentContent content, Set<String> threats, Set<String> requirements) {
    this.content = content;
    this.threats = threats;
    this.requirements = requirements;
    this.requirementRows =
        content.requirementRows().stream()
            .map(UseCase.RequirementRow::id)
            .collect(Collectors.toUnmodifiableSet());
    this.rows = Kinds.ALL.stream().collect(Collectors.toMap(PartKind::code, this::byId));
  }

  /**
   * A content with the edition that its assessment uses.
   *
   * @param ownRequirements ids of the requirements that the tenant added to the catalogue
   */
  public static ContentSurroundings of(
      AssessmentContent content, EditionDocument edition, Set<String> ownRequirements) {
    Set<String> requirements = new HashSet<>(ownRequirements);
    edition.requirements().stream().map(Requirement::id).forEach(requirements::add);
    return new ContentSurroundings(
        content,
        edition.threats().stream()
            .map(Threat::id)
            .filter(threat -> !APPLIES_TO_ALL.equals(threat))
            .collect(Collectors.toUnmodifiableSet()),
        Set.copyOf(requirements));
  }

  /** What is judged. */
  public AssessmentContent content() {
    return content;
  }

  @Override
  public <T extends Part> Optional<T> find(PartKind<T> kind, UUID id) {
    return Optional.ofNullable(rows.getOrDefault(kind.code(), Map.of()).get(id))
        .map(kind.type()::cast);
  }

  @Override
  public <T extends Part> List<T> all(PartKind<T> kind) {
    return kind.rows().apply(content);
  }

  @Override
  public Set<String> threats() {
    return threats;
  }

  @Override
  public boolean hasRequirement(String id) {
    return requirements.contains(id);
  }

  @Override
  public boolean hasRequirementRow(String id) {
    return requirementRows.contains(id);
  }

  /** The first of each id: that an id stands twice is judged elsewhere. */
  private Map<UUID, Part> byId(PartKind<?> kind) {
    Map<UUID, Part> found = new HashMap<>();
    kind.rows().apply(content).forEach(row -> found.putIfAbsent(row.id(), row));
    return found;
  }
}
