package io.iotssf.contracts.assessment;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way by which two components exchange data.
 *
 * @param key id of the row in the catalogue; null for a row of the tenant's own
 * @param from id of a component
 * @param to id of the other component
 * @param medium how they are connected; null while nobody said
 * @param source where it is printed; null for a row of the tenant's own
 */
public record Connection(
    UUID id,
    @Nullable String key,
    UUID from,
    UUID to,
    @Nullable Text medium,
    @Nullable Source source)
    implements Part {}
