package io.iotssf.kit.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param columns their names, which callers rely on
 * @param rows a text, a whole number, a day, a truth value or null for each column
 */
public record Table(String name, List<String> columns, List<List<@Nullable Object>> rows) {}
