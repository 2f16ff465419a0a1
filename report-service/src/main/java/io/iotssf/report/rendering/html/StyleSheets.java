package io.iotssf.report.rendering.html;

import java.util.List;
import java.util.stream.Collectors;

/** The style that stands inside every document, so that it needs nothing from outside. */
final class StyleSheets {
  private StyleSheets() {}

  static String of(boolean paged) {
    List<String> sheets = List.of("document", paged ? "paper" : "screen");
    return sheets.stream().map(StyleSheets::read).collect(Collectors.joining("\n", "\n", ""));
  }

  private static String read(String sheet) {
    return PackagedText.find("/styles/" + sheet + ".css")
        .orElseThrow(
            () -> new IllegalStateException("The style " + sheet + " is missing from the package"));
  }
}
