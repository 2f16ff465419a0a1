package io.iotssf.kit.tenant;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A time that stands still until a test moves it. */
final class MovableTime implements InstantSource, Ticker {
  static final Instant BEGIN = Instant.parse("2026-01-02T03:04:05.600Z");

  private Duration passed = Duration.ZERO;

  void pass(Duration more) {
    passed = passed.plus(more);
  }

  @Override
  public Instant instant() {
    return BEGIN.plus(passed);
  }

  @Override
  public long read() {
    return passed.toNanos();
  }
}
