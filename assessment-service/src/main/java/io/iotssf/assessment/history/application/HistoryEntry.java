package io.iotssf.assessment.history.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one write did; its JSON form is what the chain hashes.
 *
 * @param subject who did it, the token's {@code sub}
 * @param name who did it, the token's {@code preferred_username}
 * @param resource kind of what was written, for example {@code risk-rating}
 * @param before the resource before; null when it came into being
 * @param after the resource afterwards; null when it was removed
 */
public record HistoryEntry(
    UUID assessment,
    long version,
    Instant at,
    String subject,
    String name,
    String resource,
    String resourceId,
    String action,
    @Nullable Object before,
    @Nullable Object after) {}
