package io.iotssf.catalog.export.api;

import io.iotssf.catalog.published.QueryValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the catalogue is exported as. */
enum ExportFormat {
  JSON,
  CSV,
  XLSX,
  OSCAL;

  /** The value of the query parameter {@code format}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format asked for; JSON without one. */
  static ExportFormat asked(@Nullable String format) {
    List<String> codes = Arrays.stream(values()).map(ExportFormat::code).toList();
    String code = QueryValue.among(codes, "format", format);
    return code == null ? JSON : valueOf(code.toUpperCase(Locale.ROOT));
  }
}
