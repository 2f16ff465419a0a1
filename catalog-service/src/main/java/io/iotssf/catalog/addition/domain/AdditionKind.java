package io.iotssf.catalog.addition.domain;

import java.util.Locale;

/** What tenants may add. */
public enum AdditionKind {
  REQUIREMENT,
  MEASURE;

  /** The kind as it is stored. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
