package io.iotssf.catalog.published;

import java.util.List;

/** Which words are shown: with high-confidence errata applied, or as the source prints them. */
public enum Reading {
  APPLIED("applied"),
  LITERAL("literal");

  private final String code;

  Reading(String code) {
    this.code = code;
  }

  /** The value of the query parameter {@code text}. */
  public String code() {
    return code;
  }

  /** The codes of all readings. */
  public static List<String> codes() {
    return List.of(APPLIED.code, LITERAL.code);
  }
}
