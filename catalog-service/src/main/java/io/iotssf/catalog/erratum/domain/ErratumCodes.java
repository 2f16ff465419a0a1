package io.iotssf.catalog.erratum.domain;

import java.util.List;

/** The codes that an erratum may use. */
public final class ErratumCodes {
  public static final List<String> KINDS =
      List.of("misread", "row-shift", "cell-lost", "repeat", "inconsistency", "discrepancy");
  public static final List<String> AFFECTS = List.of("text", "row", "owner");
  public static final List<String> CONFIDENCES = List.of("high", "medium", "low");
  public static final List<String> ORIGINS = List.of("scan", "publisher", "unknown");

  private ErratumCodes() {}
}
