package io.iotssf.assessment.dossier.domain;

import io.iotssf.assessment.history.domain.RowChange;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One write, as followers of a tenant's changes see it.
 *
 * @param version version of the assessment after the write
 * @param rows what it did, each of which gets a number
 */
public record Change(UUID assessment, long version, List<RowChange> rows, Instant at) {}
