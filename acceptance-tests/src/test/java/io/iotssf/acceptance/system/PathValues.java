package io.iotssf.acceptance.system;

import java.util.Map;

/** Values for path parameters. */
public final class PathValues {

  static final String NOBODYS = "0b9c7f6e-3a52-4c1d-8f00-123456789abc";

  private PathValues() {}

  /** Values of resources that nobody has. */
  public static Map<String, String> absent() {
    return Map.ofEntries(
        Map.entry("id", NOBODYS),
        Map.entry("assessment", NOBODYS),
        Map.entry("row", NOBODYS),
        Map.entry("comment", NOBODYS),
        Map.entry("recovery", "limited"),
        Map.entry("impact", "limited"),
        Map.entry("before", "1"),
        Map.entry("after", "1"),
        Map.entry("number", "1"),
        Map.entry("edition", "absent"),
        Map.entry("format", "html"),
        Map.entry("release", "1"),
        Map.entry("version", "1"),
        Map.entry("tenant", "absent"));
  }
}
