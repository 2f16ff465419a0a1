package io.iotssf.assessment.preparation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The components of the assessments of the current tenant. */
public interface Components {

  /** Adds the components of a new assessment, in their order. */
  void addAll(UUID assessment, List<Component> components);

  List<Component> of(UUID assessment);

  Optional<Component> find(UUID assessment, UUID id);
}
