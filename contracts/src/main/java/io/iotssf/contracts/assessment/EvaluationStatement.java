package io.iotssf.contracts.assessment;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the evaluation (評価): what follows from the ratings.
 *
 * @param key id of the row in the catalogue; null for a row of the tenant's own
 * @param source where it is printed; null for a row of the tenant's own
 */
public record EvaluationStatement(UUID id, @Nullable String key, Text text, @Nullable Source source)
    implements Part {}
