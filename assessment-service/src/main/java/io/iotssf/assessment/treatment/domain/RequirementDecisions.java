package io.iotssf.assessment.treatment.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The requirement decisions of the assessments of the current tenant. */
public interface RequirementDecisions {

  /** Adds the decisions of a new assessment, in their order. */
  void addAll(UUID assessment, List<RequirementDecision> decisions);

  List<RequirementDecision> of(UUID assessment);

  Optional<RequirementDecision> find(UUID assessment, UUID id);

  /** Stores what may change of a decision, and its version. */
  void update(RequirementDecision decision);
}
