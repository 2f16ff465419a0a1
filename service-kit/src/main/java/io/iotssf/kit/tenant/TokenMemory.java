package io.iotssf.kit.tenant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What tokens that were verified say, so that their signature is not computed anew for each
 * request. Only a token of exactly the same bytes is recalled, only before its expiry, and only
 * while the keys are those that it was verified with. The whole token is the key: what is kept of
 * it holds it anyway, and a digest of it would cost as much as all the rest of a recognition.
 */
@Singleton
class TokenMemory {

  /**
   * Should a change of the keys ever go unnoticed, it counts after this time. A longer one would
   * save nothing that can be measured: a token in use is verified once a minute.
   */
  static final Duration LONGEST = Duration.ofSeconds(60);

  /**
   * Bounded by the length of the raw tokens and not by their number, because what is kept of a
   * token grows with it, and a header may have 16 KiB. Room for some 5,000 of the usual size.
   */
  static final long MOST_CHARACTERS = 2L * 1024 * 1024;

  private final InstantSource clock;
  private final Cache<String, Remembered> tokens;
  private final AtomicLong announcements = new AtomicLong();
  private final AtomicLong generation = new AtomicLong();

  @Inject
  TokenMemory() {
    this(InstantSource.system(), Ticker.systemTicker());
  }

  /**
   * @param clock the time of day, which expiry is compared with
   * @param ticker the time that has passed, which no correction of the clock turns back
   */
  TokenMemory(InstantSource clock, Ticker ticker) {
    this.clock = clock;
    this.tokens =
        Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String raw, Remembered token) -> raw.length())
            .expireAfterWrite(LONGEST)
            .ticker(ticker)
            .executor(Runnable::run)
            .build();
  }

  /** Whose token it is; empty for one that must be verified. */
  Optional<SecurityIdentity> recall(String raw) {
    return Optional.ofNullable(tokens.getIfPresent(raw))
        .filter(remembered -> clock.instant().getEpochSecond() < remembered.expiry())
        .map(Remembered::identity);
  }

  /** Ask before a verification begins. */
  Moment now() {
    return new Moment(announcements.get(), generation.get());
  }

  /**
   * Keeps what a verified token says, unless something was forgotten since the verification began:
   * its key may be gone.
   *
   * @param begin when the verification began
   */
  void remember(String raw, SecurityIdentity identity, Moment begin) {
    if (!(identity.getPrincipal() instanceof JsonWebToken claims) || isPast(begin)) {
      return;
    }
    tokens.put(raw, new Remembered(identity, claims.getExpirationTime()));
    if (isPast(begin)) {
      tokens.invalidate(raw);
    }
  }

  /** The issuer's keys were fetched: every token is verified again. */
  void keysWereFetched() {
    announcements.incrementAndGet();
    forgetAll();
  }

  /**
   * A verification has ended. Keys that were fetched meanwhile were perhaps put to use only after
   * the announcement, by this very verification: what was remembered in between goes too.
   */
  void verificationEnded(Moment begin) {
    if (announcements.get() != begin.announcements()) {
      forgetAll();
    }
  }

  private void forgetAll() {
    generation.incrementAndGet();
    tokens.invalidateAll();
  }

  private boolean isPast(Moment begin) {
    return generation.get() != begin.generation();
  }

  /**
   * @param announcements how often keys were fetched
   * @param generation how often everything was forgotten
   */
  record Moment(long announcements, long generation) {}

  /**
   * @param expiry the token's {@code exp}, in seconds since the epoch
   */
  private record Remembered(SecurityIdentity identity, long expiry) {}
}
