package io.iotssf.assessment.testing;

import java.util.Map;

/** Edits of a bulk call. */
public final class Edits {

  private Edits() {}

  /** A row is added. */
  public static Map<String, Object> add(String collection, Map<String, Object> row) {
    return Map.of("action", "add", "collection", collection, "row", row);
  }

  /** A row changes by a merge patch. */
  public static Map<String, Object> change(
      String collection, String id, int version, Map<String, Object> row) {
    return Map.of(
        "action", "change", "collection", collection, "id", id, "version", version, "row", row);
  }

  /** An edit that lacks all but these. */
  public static Map<String, Object> bare(String action, String collection) {
    return Map.of("action", action, "collection", collection);
  }

  /** A row is removed. */
  public static Map<String, Object> remove(String collection, String id, int version) {
    return Map.of("action", "remove", "collection", collection, "id", id, "version", version);
  }
}
