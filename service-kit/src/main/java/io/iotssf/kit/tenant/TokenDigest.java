package io.iotssf.kit.tenant;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The SHA-256 of a raw token, all of it: what stands for the token where the token is not kept. */
record TokenDigest(long first, long second, long third, long fourth) {

  static TokenDigest of(String token) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var parts = ByteBuffer.wrap(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
      return new TokenDigest(parts.getLong(), parts.getLong(), parts.getLong(), parts.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
