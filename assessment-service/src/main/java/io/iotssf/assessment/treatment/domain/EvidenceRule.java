package io.iotssf.assessment.treatment.domain;

import io.iotssf.assessment.part.domain.Address;
import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.ConcreteMeasure;
import io.iotssf.kit.text.WrittenText;
import java.util.List;
import java.util.regex.Pattern;

/** Evidence can be found, is the very bytes that were checked, and says who checked them. */
final class EvidenceRule implements PartRule<ConcreteMeasure> {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  @Override
  public void judge(ConcreteMeasure row, Surroundings around, Faults faults) {
    List<ConcreteMeasure.Evidence> evidence = row.evidence();
    Checks.bounded(faults, "evidence", evidence);
    Checks.once(faults, "evidence", evidence);
    for (int index = 0; index < evidence.size(); index++) {
      judge(evidence.get(index), faults.below("/evidence/" + index));
    }
  }

  private static void judge(ConcreteMeasure.Evidence evidence, Faults faults) {
    faults.add("/uri", Address.fault("uri", evidence.uri(), Address.WEB_OR_NAME));
    faults.add(
        "/sha256",
        Checks.unless(
            SHA_256.matcher(evidence.sha256()).matches(),
            "`sha256` must be 64 lower-case hexadecimal digits."));
    faults.add("/checkedBy", WrittenText.lineFault("checkedBy", evidence.checkedBy(), Checks.LINE));
    Checks.optionalDay(faults, "checkedOn", evidence.checkedOn());
  }
}
