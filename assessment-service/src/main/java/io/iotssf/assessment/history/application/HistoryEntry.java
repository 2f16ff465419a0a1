package io.iotssf.assessment.history.application;

import io.iotssf.assessment.history.domain.RowChange;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one write did; its JSON form is what the chain hashes.
 *
 * @param subject who did it, the token's {@code sub}
 * @param name who did it, the token's {@code preferred_username}
 * @param why the reason that the person gave; null when none was given
 * @param changes what was changed, from what to what
 */
public record HistoryEntry(
    UUID assessment,
    long version,
    Instant at,
    String subject,
    String name,
    @Nullable String why,
    List<RowChange> changes) {}
