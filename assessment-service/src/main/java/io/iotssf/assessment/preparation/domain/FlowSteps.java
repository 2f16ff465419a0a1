package io.iotssf.assessment.preparation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The data flows of the assessments of the current tenant. */
public interface FlowSteps {

  /** Adds the data flow of a new assessment. */
  void addAll(UUID assessment, List<FlowStep> steps);

  List<FlowStep> of(UUID assessment);

  Optional<FlowStep> find(UUID assessment, UUID id);
}
