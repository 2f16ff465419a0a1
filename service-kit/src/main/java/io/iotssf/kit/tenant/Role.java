package io.iotssf.kit.tenant;

import java.util.Arrays;
import java.util.Optional;

/** What a person or client is within one organisation. */
public enum Role {
  IOT_PROVIDER("iot-provider"),
  SOLUTION_SUPPLIER("solution-supplier"),
  MAINTENANCE_PROVIDER("maintenance-provider"),
  END_USER("end-user"),
  ASSESSOR("assessor"),
  APPROVER("approver"),
  TENANT_ADMIN("tenant-admin"),
  AUDITOR("auditor"),
  GRC_READER("grc-reader");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  /** The role as the token names it. */
  public String code() {
    return code;
  }

  /** The role of that code; empty for roles that mean nothing here. */
  public static Optional<Role> of(String code) {
    return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
  }
}
