package io.iotssf.acceptance.system;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for a condition, and says what it waited for when it does not come. */
public final class Waiting {

  private static final Duration LIMIT = Duration.ofSeconds(120);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

  private Waiting() {}

  /** The first value that fulfils the condition. */
  public static <T> T until(String what, Supplier<T> source, Predicate<T> condition) {
    var end = Instant.now().plus(LIMIT);
    var value = source.get();
    while (!condition.test(value)) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("Waited " + LIMIT + " for " + what + "; the last was " + value);
      }
      LockSupport.parkNanos(PAUSE);
      value = source.get();
    }
    return value;
  }
}
