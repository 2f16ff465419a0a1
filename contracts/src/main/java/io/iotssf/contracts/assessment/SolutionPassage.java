package io.iotssf.contracts.assessment;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph on the solution: its outline, what is assumed, what is left out.
 *
 * @param key id of the row in the catalogue; null for a row of the tenant's own
 * @param aspect {@code overview}, {@code premise} (前提) or {@code caveat} (留意)
 * @param source where it is printed; null for a row of the tenant's own
 */
public record SolutionPassage(
    UUID id, @Nullable String key, String aspect, Text text, @Nullable Source source)
    implements Part {}
