package io.iotssf.contracts.catalog;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;

/**
 * A threat (想定される脅威).
 *
 * @param id the code, for example {@code information-leak}; {@code all} means "applies to all" and
 *     is no threat of its own
 */
public record Threat(String id, Text name, Source source) {}
