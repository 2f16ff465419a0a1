package io.iotssf.contracts.assessment;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How risk is treated (対策方針).
 *
 * @param key id of the row in the catalogue; null for a row of the tenant's own
 * @param ratings ids of the ratings that it answers
 * @param beneficiary id of the stakeholder whose risk is lowered
 * @param addressee id of the stakeholder who acts; null while nobody said
 * @param policies the policies
 * @param requirements what they call for
 * @param notes notes on them
 * @param source where it is printed; null for a row of the tenant's own
 */
public record TreatmentPolicy(
    UUID id,
    @Nullable String key,
    Text heading,
    List<UUID> ratings,
    UUID beneficiary,
    @Nullable UUID addressee,
    List<Text> policies,
    List<CalledFor> requirements,
    List<Text> notes,
    @Nullable Source source)
    implements Part {
  /**
   * A requirement that a policy calls for.
   *
   * @param requirementId id of the requirement in the catalogue; null when the edition lists none
   */
  public record CalledFor(Text text, @Nullable String requirementId) {}
}
