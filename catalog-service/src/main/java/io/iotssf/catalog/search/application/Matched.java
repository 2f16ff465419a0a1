package io.iotssf.catalog.search.application;

import io.iotssf.catalog.search.domain.Range;
import io.iotssf.catalog.search.domain.Snippet;
import java.util.List;

/**
 * What matched in one text of an entry.
 *
 * @param field {@code title} or {@code text}
 * @param language {@code ja} or {@code en}
 * @param offsets where in that text, in UTF-16 units
 * @param snippet the words around the first match, with every match among them marked
 */
public record Matched(
    String field, String language, List<Range> offsets, List<Snippet.Part> snippet) {}
