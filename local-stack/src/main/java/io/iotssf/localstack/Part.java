package io.iotssf.localstack;

import java.util.Arrays;
import java.util.Optional;

/** The parts of a stack, in the order of their start; each is one process. */
public enum Part {
  POSTGRESQL("postgresql"),
  KAFKA("kafka"),
  KEYCLOAK("keycloak"),
  CATALOG_SERVICE("catalog-service"),
  ASSESSMENT_SERVICE("assessment-service"),
  REPORT_SERVICE("report-service");

  private final String processName;

  Part(String processName) {
    this.processName = processName;
  }

  /** Its name in messages, in the log directory and, for a service, of its module. */
  public String processName() {
    return processName;
  }

  public static Optional<Part> byName(String name) {
    return Arrays.stream(values()).filter(p -> p.processName.equals(name)).findFirst();
  }
}
