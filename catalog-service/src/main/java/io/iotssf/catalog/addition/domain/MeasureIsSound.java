package io.iotssf.catalog.addition.domain;

import io.iotssf.kit.tenant.Role;
import java.util.List;
import java.util.stream.Stream;

/** A custom measure answers a requirement that is there, is some role's to take, and is worded. */
public final class MeasureIsSound {
  /** The four stakeholder roles. */
  public static final List<String> ROLES =
      Stream.of(Role.IOT_PROVIDER, Role.SOLUTION_SUPPLIER, Role.MAINTENANCE_PROVIDER, Role.END_USER)
          .map(Role::code)
          .toList();

  private static final int MOST_SUB_BULLETS = 50;

  private MeasureIsSound() {}

  /**
   * What is wrong, each sentence naming a field; empty when nothing is.
   *
   * @param requirementIsThere whether {@code requirementId} is published or the tenant's own
   */
  public static List<String> faults(MeasureDraft draft, boolean requirementIsThere) {
    var faults = new Faults();
    faults.require(
        requirementIsThere,
        "`requirementId` is the id neither of a published requirement (GET /api/v1/requirements)"
            + " nor of one of yours (GET /api/v1/custom-requirements).");
    faults.requireCode("role", ROLES, draft.role());
    faults.requireText("text", draft.text());
    var subBullets = draft.subBulletsOrNone();
    faults.require(
        subBullets.size() <= MOST_SUB_BULLETS,
        "`subBullets` has more than %d items.".formatted(MOST_SUB_BULLETS));
    for (int index = 0; index < Math.min(subBullets.size(), MOST_SUB_BULLETS); index++) {
      faults.requireText("subBullets[" + index + "]", subBullets.get(index));
    }
    return faults.found();
  }
}
