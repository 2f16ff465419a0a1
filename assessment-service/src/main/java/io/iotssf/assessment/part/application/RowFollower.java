package io.iotssf.assessment.part.application;

import io.iotssf.assessment.dossier.application.Effect.Announcement;
import io.iotssf.assessment.dossier.application.Locked;
import java.util.List;

/** Does what follows from edits of rows, in their transaction. */
public interface RowFollower {

  /** Follows the edits of one write; what it returns is announced with the write. */
  List<Announcement> follow(Locked locked, List<EditedRow<?>> edited);
}
