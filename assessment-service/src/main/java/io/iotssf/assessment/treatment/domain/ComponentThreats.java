package io.iotssf.assessment.treatment.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The component threats of the assessments of the current tenant. */
public interface ComponentThreats {

  /** Adds threats after those that are there, in their order. */
  void addAll(UUID assessment, List<ComponentThreat> threats);

  List<ComponentThreat> of(UUID assessment);

  Optional<ComponentThreat> find(UUID assessment, UUID id);

  /** Stores what may change of a threat, and its version. */
  void update(ComponentThreat threat);

  void remove(ComponentThreat threat);
}
