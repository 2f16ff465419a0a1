package io.iotssf.kit.idempotency;

import java.util.regex.Pattern;

/**
 * What makes two requests the same attempt.
 *
 * @param subject who asks
 * @param operation method and path
 * @param key the {@code Idempotency-Key} as sent
 */
record RequestKey(String tenant, String subject, String operation, String key) {
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

  boolean isWellFormed() {
    return KEY.matcher(key).matches();
  }

  /** One text for all, for a lock. */
  String name() {
    return String.join("\n", tenant, subject, operation, key);
  }
}
