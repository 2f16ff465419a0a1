package io.iotssf.assessment.treatment.api;

import io.iotssf.assessment.treatment.application.AddComponentThreat.NewThreat;
import io.iotssf.contracts.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A threat to add to a component.
 *
 * @param component id of the component
 * @param threat code of the threat
 * @param text the threat in the words of the assessment
 * @param principal whether it is a principal threat; may be left open
 */
record ComponentThreatRequest(
    UUID component, String threat, Text text, @Nullable Boolean principal) {

  NewThreat toDomain() {
    return new NewThreat(component, threat, text, principal);
  }
}
