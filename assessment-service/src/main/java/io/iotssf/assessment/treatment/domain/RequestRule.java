package io.iotssf.assessment.treatment.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.ImplementationRequest;
import java.util.List;

/** A request goes from one stakeholder to another, and says what is asked. */
final class RequestRule implements PartRule<ImplementationRequest> {
  static final String SENT = ImplementationRequest.SENT;
  static final String AGREED = "agreed";
  static final String DECLINED = "declined";
  static final String DONE = "done";

  private static final List<String> STATUSES = List.of(SENT, AGREED, DECLINED, DONE);

  @Override
  public void judge(ImplementationRequest row, Surroundings around, Faults faults) {
    Checks.code(faults, "status", row.status(), STATUSES);
    Checks.text(faults, "text", row.text());
    Checks.optionalText(faults, "answer", row.answer());
    faults.add(
        "/to",
        Checks.unless(!row.from().equals(row.to()), "Nobody asks themselves: name another."));
  }
}
