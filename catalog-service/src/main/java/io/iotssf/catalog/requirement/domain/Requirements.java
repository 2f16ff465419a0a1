package io.iotssf.catalog.requirement.domain;

import io.iotssf.catalog.published.Reading;
import io.iotssf.contracts.catalog.Requirement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored requirements. */
public interface Requirements {
  /** Stores the requirements of an edition in place of those stored before. */
  void replace(String edition, Reading reading, List<Requirement> requirements);

  /** The requirements that fit, as printed. */
  List<EditionRequirement> matching(Reading reading, Filter filter);

  /** A requirement; empty when no edition has one with this id. */
  Optional<EditionRequirement> find(String id, Reading reading);

  /** Whether some edition has a requirement with this id. */
  boolean exists(String id);

  /** A requirement and the edition that prints it. */
  record EditionRequirement(String edition, Requirement requirement) {}

  /** What a requirement must have; null where anything fits. */
  record Filter(@Nullable String perspective, @Nullable String target, @Nullable String phase) {}
}
