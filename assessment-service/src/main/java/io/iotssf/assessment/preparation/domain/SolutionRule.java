package io.iotssf.assessment.preparation.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.SolutionPassage;
import java.util.List;

/** A passage says which of the three it is, so that a reader knows what is assumed. */
final class SolutionRule implements PartRule<SolutionPassage> {
  private static final List<String> ASPECTS = List.of("overview", "premise", "caveat");

  @Override
  public void judge(SolutionPassage row, Surroundings around, Faults faults) {
    Checks.origin(faults, row.key(), row.source());
    Checks.code(faults, "aspect", row.aspect(), ASPECTS);
    Checks.text(faults, "text", row.text());
  }
}
