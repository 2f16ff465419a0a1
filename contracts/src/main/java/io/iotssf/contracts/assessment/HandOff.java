package io.iotssf.contracts.assessment;

import io.iotssf.contracts.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one stakeholder provides and another relies on. It is closed when both agree.
 *
 * @param provider id of the stakeholder that provides
 * @param relier id of the stakeholder that relies on it
 * @param decision id of the decision that it concerns; null when it concerns none
 * @param text what is provided
 */
public record HandOff(
    UUID id,
    UUID provider,
    UUID relier,
    @Nullable UUID decision,
    Text text,
    boolean agreedByProvider,
    boolean agreedByRelier)
    implements Part {
  /** Whether both agree. */
  public boolean closed() {
    return agreedByProvider && agreedByRelier;
  }

  /** The same before anybody agreed. */
  public HandOff notYetAgreed() {
    return new HandOff(id, provider, relier, decision, text, false, false);
  }
}
