package io.iotssf.contracts.assessment;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one stakeholder does for another (ステークホルダー間の関係), for example under a contract.
 *
 * @param key id of the row in the catalogue; null for a row of the tenant's own
 * @param from id of the stakeholder that does it
 * @param to id of the stakeholder for whom it is done
 * @param source where it is printed; null for a row of the tenant's own
 */
public record Relation(
    UUID id, @Nullable String key, UUID from, UUID to, Text text, @Nullable Source source)
    implements Part {}
