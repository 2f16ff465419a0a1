package io.iotssf.contracts.assessment;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of the data flow (データフロー); the steps stand in their order.
 *
 * @param key id of the row in the catalogue; null for a row of the tenant's own
 * @param text what passes from where to where
 * @param from id of the component where it starts; null where the step names none
 * @param to id of the component where it ends; null where the step names none
 * @param source where it is printed; null for a row of the tenant's own
 */
public record DataFlow(
    UUID id,
    @Nullable String key,
    Text text,
    @Nullable UUID from,
    @Nullable UUID to,
    @Nullable Source source)
    implements Part {}
