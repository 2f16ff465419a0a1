package io.iotssf.assessment.dossier.domain;

import java.util.List;
import java.util.UUID;

/** Who acts for whom. */
public interface Assignments {

  /** The stakeholders of an assessment to which a person is assigned. */
  List<Assignment> of(UUID assessment, String subject);
}
