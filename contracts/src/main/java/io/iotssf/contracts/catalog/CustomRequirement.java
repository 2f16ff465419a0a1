package io.iotssf.contracts.catalog;

import io.iotssf.contracts.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A requirement that a tenant adds for itself, beside the published ones.
 *
 * @param version of this requirement, from 1
 * @param phase code of the life-cycle phase; null where none applies
 * @param threats codes of the threats it answers; {@code all} alone means that it applies to all
 * @param refines id of the published requirement that it makes more precise; null when none
 * @param text the tenant's own words; {@code en} is its own as well
 */
public record CustomRequirement(
    UUID id,
    long version,
    String perspective,
    String target,
    @Nullable String phase,
    List<String> threats,
    @Nullable String refines,
    Text text) {}
