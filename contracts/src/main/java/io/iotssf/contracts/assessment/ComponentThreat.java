package io.iotssf.contracts.assessment;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A threat assumed for a component (機器ごとの脅威).
 *
 * @param key id of the row in the catalogue; null for a row of the tenant's own
 * @param component id of the component
 * @param threat code of the threat
 * @param text the threat in the words of the assessment
 * @param principal whether it is a principal threat; null where nobody said
 * @param source where it is printed; null for a row of the tenant's own
 */
public record ComponentThreat(
    UUID id,
    @Nullable String key,
    UUID component,
    String threat,
    Text text,
    @Nullable Boolean principal,
    @Nullable Source source)
    implements Part {}
