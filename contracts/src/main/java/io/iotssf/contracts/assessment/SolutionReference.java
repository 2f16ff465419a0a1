package io.iotssf.contracts.assessment;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A law or document that the assessment cites (参照).
 *
 * @param key id of the row in the catalogue; null for a row of the tenant's own
 * @param publisher null where it is not named
 * @param date as printed; null where none is
 * @param address where it can be read, a URI; null where none is known
 * @param source where it is printed; null for a row of the tenant's own
 */
public record SolutionReference(
    UUID id,
    @Nullable String key,
    @Nullable Text publisher,
    Text title,
    @Nullable Text date,
    @Nullable String address,
    @Nullable Source source)
    implements Part {}
