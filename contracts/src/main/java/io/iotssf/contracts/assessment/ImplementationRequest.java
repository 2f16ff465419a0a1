package io.iotssf.contracts.assessment;

import io.iotssf.contracts.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One stakeholder asks another to implement (対応を依頼・要請). Accountability stays with the asker.
 *
 * @param from id of the stakeholder that asks
 * @param to id of the stakeholder that is asked
 * @param decision id of the decision that it asks for; null when there is none yet
 * @param status {@code sent}, {@code agreed}, {@code declined} or {@code done}
 * @param answer what the asked stakeholder says to it; null while it says nothing
 */
public record ImplementationRequest(
    UUID id,
    UUID from,
    UUID to,
    @Nullable UUID decision,
    Text text,
    String status,
    @Nullable Text answer)
    implements Part {
  public static final String SENT = "sent";

  /** The same before the asked stakeholder said anything. */
  public ImplementationRequest notYetAnswered() {
    return new ImplementationRequest(id, from, to, decision, text, SENT, null);
  }
}
