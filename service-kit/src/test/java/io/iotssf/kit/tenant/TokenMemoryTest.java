package io.iotssf.kit.tenant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.time.Duration;
import java.util.Optional;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class TokenMemoryTest {
  private static final String TOKEN = "header.claims.signature";
  private static final long SECOND_OF_BEGIN = MovableTime.BEGIN.getEpochSecond();

  private final MovableTime time = new MovableTime();
  private final TokenMemory memory = new TokenMemory(time, time);

  @Test
  void aVerifiedTokenIsRecalled() {
    SecurityIdentity identity = expiringAt(SECOND_OF_BEGIN + 600);
    remember(TOKEN, identity);
    assertEquals(Optional.of(identity), recall(TOKEN));
  }

  @Test
  void aTokenThatDiffersInOneCharacterIsAnotherToken() {
    remember(TOKEN, expiringAt(SECOND_OF_BEGIN + 600));
    for (int at = 0; at < TOKEN.length(); at++) {
      var other = new StringBuilder(TOKEN);
      other.setCharAt(at, (char) (TOKEN.charAt(at) ^ 1));
      assertTrue(recall(other.toString()).isEmpty(), other.toString());
    }
    assertTrue(recall(TOKEN + " ").isEmpty());
  }

  @Test
  void aTokenIsRecalledUntilTheSecondOfItsExpiryAndNoLonger() {
    remember(TOKEN, expiringAt(SECOND_OF_BEGIN + 10));
    time.pass(Duration.ofMillis(9_399));
    assertTrue(recall(TOKEN).isPresent());
    time.pass(Duration.ofMillis(1));
    assertTrue(recall(TOKEN).isEmpty());
  }

  @Test
  void aTokenWithoutAnExpiryIsNotRecalled() {
    var claims = new JwtClaims();
    claims.setSubject("someone");
    remember(TOKEN, of(claims));
    assertTrue(recall(TOKEN).isEmpty());
  }

  @Test
  void aTokenIsVerifiedAgainAfterTheLongestTimeHoweverOftenItIsUsed() {
    remember(TOKEN, expiringAt(SECOND_OF_BEGIN + 600));
    for (int second = 1; second < TokenMemory.LONGEST.toSeconds(); second++) {
      time.pass(Duration.ofSeconds(1));
      assertTrue(recall(TOKEN).isPresent());
    }
    time.pass(Duration.ofSeconds(1));
    assertTrue(recall(TOKEN).isEmpty());
  }

  @Test
  void nothingIsRecalledAfterKeysWereFetched() {
    remember(TOKEN, expiringAt(SECOND_OF_BEGIN + 600));
    memory.keysWereFetched();
    assertTrue(recall(TOKEN).isEmpty());
  }

  @Test
  void aTokenWhoseVerificationBeganBeforeKeysWereFetchedIsNotKept() {
    var begin = memory.now();
    memory.keysWereFetched();
    remember(TOKEN, expiringAt(SECOND_OF_BEGIN + 600), begin);
    assertTrue(recall(TOKEN).isEmpty());
  }

  @Test
  void aTokenThatIsBeingKeptWhileKeysAreFetchedIsNotKept() {
    var claims = new JwtClaims();
    claims.setExpirationTime(NumericDate.fromSeconds(SECOND_OF_BEGIN + 600));
    var readWhileKeysAreFetched =
        new DefaultJWTCallerPrincipal(claims) {
          @Override
          public long getExpirationTime() {
            memory.keysWereFetched();
            return super.getExpirationTime();
          }
        };
    remember(
        TOKEN, QuarkusSecurityIdentity.builder().setPrincipal(readWhileKeysAreFetched).build());
    assertTrue(recall(TOKEN).isEmpty());
  }

  @Test
  void aTokenThatWasVerifiedBetweenTheFetchingOfKeysAndTheirUseIsForgotten() {
    var beginOfTheOneThatFetches = memory.now();
    memory.keysWereFetched();
    var between = memory.now();
    remember(TOKEN, expiringAt(SECOND_OF_BEGIN + 600), between);
    memory.verificationEnded(beginOfTheOneThatFetches);
    assertTrue(recall(TOKEN).isEmpty());
    remember(TOKEN, expiringAt(SECOND_OF_BEGIN + 600), between);
    assertTrue(recall(TOKEN).isEmpty());
  }

  @Test
  void verificationsThatOverlapMakeNobodyForget() {
    remember(TOKEN, expiringAt(SECOND_OF_BEGIN + 600));
    var one = memory.now();
    var other = memory.now();
    memory.verificationEnded(one);
    memory.verificationEnded(other);
    assertTrue(recall(TOKEN).isPresent());
  }

  @Test
  void oneWhoIsNotKnownByATokenIsNotKept() {
    var anonymous = QuarkusSecurityIdentity.builder().setAnonymous(true).build();
    remember(TOKEN, anonymous);
    assertTrue(recall(TOKEN).isEmpty());
  }

  @Test
  void manyLongTokensAreNotAllKept() {
    int length = 16 * 1024;
    int most = Math.toIntExact(TokenMemory.MOST_CHARACTERS / length);
    for (int number = 0; number < 2 * most; number++) {
      remember(tokenOf(number, length), expiringAt(SECOND_OF_BEGIN + 600));
    }
    int kept = 0;
    for (int number = 0; number < 2 * most; number++) {
      kept += recall(tokenOf(number, length)).isPresent() ? 1 : 0;
    }
    assertTrue(kept <= most, kept + " of at most " + most);
    assertFalse(kept == 0);
  }

  private static String tokenOf(int number, int length) {
    var text = "token " + number + " ";
    return text + "x".repeat(length - text.length());
  }

  private void remember(String token, SecurityIdentity identity) {
    remember(token, identity, memory.now());
  }

  private void remember(String token, SecurityIdentity identity, TokenMemory.Moment begin) {
    memory.remember(token, identity, begin);
  }

  private Optional<SecurityIdentity> recall(String token) {
    return memory.recall(token);
  }

  private static SecurityIdentity expiringAt(long second) {
    var claims = new JwtClaims();
    claims.setExpirationTime(NumericDate.fromSeconds(second));
    return of(claims);
  }

  private static SecurityIdentity of(JwtClaims claims) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new DefaultJWTCallerPrincipal(claims))
        .build();
  }
}
