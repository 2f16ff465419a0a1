package io.iotssf.catalog.addition.application;

import io.iotssf.contracts.catalog.AdditionsDocument;
import java.time.Instant;

/**
 * What a tenant has added, as it is now.
 *
 * @param changedAt when it was changed last
 */
public record CurrentAdditions(AdditionsDocument document, Instant changedAt) {}
