package io.iotssf.assessment.treatment.domain;

import io.iotssf.contracts.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A threat assumed for a component (機器ごとの脅威).
 *
 * @param component id of the component
 * @param threat code of the threat
 * @param text the threat in the words of the assessment
 * @param principal whether it is a principal threat; null where nobody said
 * @param version raised by every change of this threat
 */
public record ComponentThreat(
    UUID id, UUID component, String threat, Text text, @Nullable Boolean principal, long version) {

  /** What people may change of a threat. */
  public record Description(Text text, @Nullable Boolean principal) {}

  public Description description() {
    return new Description(text, principal);
  }

  /** The same threat, described anew. */
  public ComponentThreat described(Description description) {
    return new ComponentThreat(
        id, component, threat, description.text(), description.principal(), version + 1);
  }
}
