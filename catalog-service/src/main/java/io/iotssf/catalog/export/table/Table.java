package io.iotssf.catalog.export.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of the export.
 *
 * @param columns their names, which callers rely on
 * @param rows a text, a whole number, a truth value or null for each column
 */
public record Table(String name, List<String> columns, List<List<@Nullable Object>> rows) {}
