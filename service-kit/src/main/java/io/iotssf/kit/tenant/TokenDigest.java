package io.iotssf.kit.tenant;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The SHA-256 of a raw token, all of it: what stands for the token where the token is not kept. */
record TokenDigest(long first, long second, long third, long fourth) {

  /** Copied for each token: to ask the JDK for a new one takes longer than to fill it. */
  private static final MessageDigest EMPTY = empty();

  static TokenDigest of(String token) {
    var digest = copy().digest(token.getBytes(StandardCharsets.UTF_8));
    var parts = ByteBuffer.wrap(digest);
    return new TokenDigest(parts.getLong(), parts.getLong(), parts.getLong(), parts.getLong());
  }

  private static MessageDigest copy() {
    try {
      return (MessageDigest) EMPTY.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("The SHA-256 of the JDK can be copied", e);
    }
  }

  private static MessageDigest empty() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
