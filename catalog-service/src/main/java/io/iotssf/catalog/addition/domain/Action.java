package io.iotssf.catalog.addition.domain;

import java.util.Locale;

/** What was done to a row. */
public enum Action {
  CREATED,
  CHANGED,
  REMOVED;

  /** The action as it is stored and shown. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The action with that code. */
  public static Action of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
