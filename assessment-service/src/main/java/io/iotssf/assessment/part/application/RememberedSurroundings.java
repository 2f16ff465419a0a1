package io.iotssf.assessment.part.application;

import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reads the rows of a kind once, however many rows are judged against them: a thousand rows of one
 * call would otherwise be read a thousand times. For as long as nothing is written.
 */
final class RememberedSurroundings implements Surroundings {
  private final Surroundings stored;
  private final Map<String, List<? extends Part>> rows = new HashMap<>();

  RememberedSurroundings(Surroundings stored) {
    this.stored = stored;
  }

  @Override
  public <T extends Part> Optional<T> find(PartKind<T> kind, UUID id) {
    return stored.find(kind, id);
  }

  @Override
  public <T extends Part> List<T> all(PartKind<T> kind) {
    return rows.computeIfAbsent(kind.code(), code -> stored.all(kind)).stream()
        .map(kind.type()::cast)
        .toList();
  }

  @Override
  public Set<String> threats() {
    return stored.threats();
  }

  @Override
  public boolean hasRequirement(String id) {
    return stored.hasRequirement(id);
  }

  @Override
  public boolean hasRequirementRow(String id) {
    return stored.hasRequirementRow(id);
  }
}
