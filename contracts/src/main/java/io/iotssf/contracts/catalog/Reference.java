package io.iotssf.contracts.catalog;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import org.jspecify.annotations.Nullable;

/**
 * A law or document that a source cites.
 *
 * @param publisher null where the source does not name it
 * @param date as printed; null where none is
 * @param citedIn id of the passage that cites it; null where it stands in no passage
 */
public record Reference(
    String id,
    @Nullable Text publisher,
    Text title,
    @Nullable Text date,
    @Nullable String citedIn,
    Source source) {}
