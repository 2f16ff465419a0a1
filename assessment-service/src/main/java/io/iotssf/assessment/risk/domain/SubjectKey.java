package io.iotssf.assessment.risk.domain;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.RiskRating;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what ratings are of one subject. A translation makes no other form of use.
 *
 * @param formOfUse its Japanese words
 */
public record SubjectKey(String kind, @Nullable UUID id, @Nullable String formOfUse) {

  /** The key of a rating's subject. */
  public static SubjectKey of(RiskRating rating) {
    RiskRating.Subject subject = rating.subject();
    Text form = subject.formOfUse();
    return new SubjectKey(subject.kind(), subject.id(), form == null ? null : form.ja());
  }
}
