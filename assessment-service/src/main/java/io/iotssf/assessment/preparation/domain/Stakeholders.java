package io.iotssf.assessment.preparation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stakeholders of the assessments of the current tenant. */
public interface Stakeholders {

  /** Adds the stakeholders of a new assessment, in their order. */
  void addAll(UUID assessment, List<Stakeholder> stakeholders);

  List<Stakeholder> of(UUID assessment);

  Optional<Stakeholder> find(UUID assessment, UUID id);

  /** Stores who acts for a stakeholder, and its version. */
  void assign(UUID assessment, Stakeholder stakeholder);
}
