package io.iotssf.catalog.search.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a hit is. */
public enum Kind {
  REQUIREMENT,
  REQUIREMENT_ROW,
  MEASURE,
  THREAT,
  COMPONENT_THREAT,
  INCIDENT,
  POLICY,
  RATING,
  EVALUATION,
  PRIORITY,
  USE_CASE,
  STAKEHOLDER,
  COMPONENT,
  DATA_FLOW,
  REFERENCE,
  INTRODUCTION,
  FRAMEWORK,
  CUSTOM_REQUIREMENT,
  CUSTOM_MEASURE;

  /** The kind as hits and filters name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The codes of all kinds. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Kind::code).toList();
  }
}
