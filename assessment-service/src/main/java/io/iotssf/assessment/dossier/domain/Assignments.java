package io.iotssf.assessment.dossier.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who acts for whom. */
public interface Assignments {

  /** The stakeholders of an assessment to which a person is assigned. */
  List<Assignment> of(UUID assessment, String subject);

  /** Ids of the stakeholders of an assessment to which anybody is assigned. */
  Set<UUID> peopled(UUID assessment);

  /** Says who acts for a stakeholder from now on, and in which roles. */
  void replace(UUID assessment, UUID stakeholder, List<String> subjects, List<String> roles);
}
