package io.iotssf.assessment.preparation.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.kit.text.WrittenText;
import java.util.List;

/**
 * A party holds some of the four roles, each once. One that holds none is only affected, and nobody
 * acts for it. Assignees are a small set of subjects.
 */
final class StakeholderRule implements PartRule<Stakeholder> {
  private static final List<String> ROLES =
      List.of("iot-provider", "solution-supplier", "maintenance-provider", "end-user");
  private static final List<String> USER_KINDS = List.of("consumer", "business");
  private static final int LONGEST_SUBJECT = 255;

  @Override
  public void judge(Stakeholder row, Surroundings around, Faults faults) {
    Checks.origin(faults, row.key(), row.source());
    Checks.text(faults, "name", row.name());
    Checks.optionalText(faults, "description", row.description());
    Checks.codes(faults, "roles", row.roles(), ROLES);
    faults.add(
        "/affectedParty",
        Checks.unless(
            row.affectedParty() || !row.roles().isEmpty(),
            "A party without a role is only affected: say so, or name its `roles`."));
    Checks.code(faults, "userKind", row.userKind(), USER_KINDS);
    Checks.optionalText(faults, "department", row.department());
    Checks.texts(faults, "cooperatingParties", row.cooperatingParties());
    judgeAssignees(row, faults);
  }

  private static void judgeAssignees(Stakeholder row, Faults faults) {
    List<String> assignees = row.assignees();
    if (row.roles().isEmpty() && !assignees.isEmpty()) {
      faults.add("/assignees", "This stakeholder is only affected; nobody acts for it.");
    }
    Checks.bounded(faults, "assignees", assignees);
    Checks.once(faults, "assignees", assignees);
    for (int index = 0; index < assignees.size(); index++) {
      faults.add(
          "/assignees/" + index,
          WrittenText.lineFault("assignees", assignees.get(index), LONGEST_SUBJECT));
    }
  }
}
