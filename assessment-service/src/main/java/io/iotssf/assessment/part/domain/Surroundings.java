package io.iotssf.assessment.part.domain;

import io.iotssf.contracts.assessment.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a row is judged against: the other rows of its assessment, and the edition it uses. */
public interface Surroundings {
  <T extends Part> Optional<T> find(PartKind<T> kind, UUID id);

  /** All rows of a kind, in their order, the judged one included. */
  <T extends Part> List<T> all(PartKind<T> kind);

  /** Codes of the threats that the edition names, without "applies to all". */
  Set<String> threats();

  /** Whether the edition, or the tenant's own additions, have a requirement of this id. */
  boolean hasRequirement(String id);

  /** Whether the requirement table that the assessment quotes has a row of this id. */
  boolean hasRequirementRow(String id);
}
