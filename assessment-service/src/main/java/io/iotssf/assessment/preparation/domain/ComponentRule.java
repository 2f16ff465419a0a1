package io.iotssf.assessment.preparation.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.Component;
import java.util.List;

/** A component has a name; whoever judges its importance says by which criterion, and why. */
final class ComponentRule implements PartRule<Component> {
  private static final List<String> IMPORTANCE = List.of("high", "medium", "low");

  @Override
  public void judge(Component row, Surroundings around, Faults faults) {
    Checks.origin(faults, row.key(), row.source());
    Checks.text(faults, "name", row.name());
    Checks.optionalText(faults, "description", row.description());
    Checks.optionalText(faults, "zone", row.zone());
    if (row.importance() != null) {
      judge(row.importance(), faults.below("/importance"));
    }
  }

  private static void judge(Component.Importance importance, Faults faults) {
    Checks.code(faults, "level", importance.level(), IMPORTANCE);
    Checks.text(faults, "criterion", importance.criterion());
    Checks.text(faults, "reason", importance.reason());
  }
}
