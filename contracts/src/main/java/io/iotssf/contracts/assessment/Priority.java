package io.iotssf.contracts.assessment;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What comes first, and why.
 *
 * @param key id of the row in the catalogue; null for a row of the tenant's own
 * @param kind {@code asset} or {@code measure}
 * @param components ids of the components it names; empty for a measure
 * @param requirementId id of the requirement it names; null for an asset, or when the edition lists
 *     none
 * @param byMagnitude the reason by magnitude; null where that is none
 * @param byLikelihood the reason by likelihood; null where that is none
 * @param byEffectiveness the reason by effectiveness; null where that is none
 * @param source where it is printed; null for a row of the tenant's own
 */
public record Priority(
    UUID id,
    @Nullable String key,
    String kind,
    Text subject,
    List<UUID> components,
    @Nullable String requirementId,
    @Nullable Text byMagnitude,
    @Nullable Text byLikelihood,
    @Nullable Text byEffectiveness,
    @Nullable Source source)
    implements Part {}
