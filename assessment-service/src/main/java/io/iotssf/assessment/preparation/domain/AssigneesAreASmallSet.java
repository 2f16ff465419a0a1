package io.iotssf.assessment.preparation.domain;

import io.iotssf.assessment.dossier.domain.Policy;
import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.dossier.domain.Wording;
import java.util.HashSet;

/** Each assignee is named once, by a subject of sane length, and there are not hundreds of them. */
public final class AssigneesAreASmallSet implements Policy<Stakeholder> {
  static final int MOST = 100;
  static final int LONGEST_SUBJECT = 255;

  @Override
  public Ruling judge(Stakeholder stakeholder) {
    var assignees = stakeholder.assignees();
    if (assignees.size() > MOST) {
      return rejected("`assignees` names more than " + MOST + " people.");
    }
    if (new HashSet<>(assignees).size() < assignees.size()) {
      return rejected("`assignees` names somebody twice.");
    }
    return assignees.stream()
        .map(subject -> Wording.judgeLine("assignees", subject, LONGEST_SUBJECT))
        .reduce(Ruling.allowed(), Ruling::and);
  }

  private static Ruling rejected(String reason) {
    return Ruling.rejected(Ruling.Ground.VALUE, reason);
  }
}
