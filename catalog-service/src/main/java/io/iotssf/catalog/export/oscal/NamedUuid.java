package io.iotssf.catalog.export.oscal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs made of names (RFC 9562, version 5): the same name has the same one, everywhere. */
final class NamedUuid {
  /** Never changed: every UUID that was ever exported hangs on it. */
  private static final UUID NAMESPACE = UUID.fromString("5b1f4a0e-6f0c-4a5b-9d0a-2f6f3c1e7a94");

  private NamedUuid() {}

  /**
   * The UUID of a thing.
   *
   * @param kind what it is
   * @param name tells it from all others of its kind
   */
  static UUID of(String kind, String name) {
    MessageDigest digest = sha1();
    digest.update(bytes(NAMESPACE));
    digest.update((kind + "/" + name).getBytes(StandardCharsets.UTF_8));
    ByteBuffer hash = ByteBuffer.wrap(digest.digest());
    long most = (hash.getLong() & ~0xF000L) | 0x5000L;
    long least = (hash.getLong() & ~(0b11L << 62)) | (0b10L << 62);
    return new UUID(most, least);
  }

  private static byte[] bytes(UUID uuid) {
    return ByteBuffer.allocate(16)
        .putLong(uuid.getMostSignificantBits())
        .putLong(uuid.getLeastSignificantBits())
        .array();
  }

  /** Version 5 prescribes SHA-1; nothing here relies on it as a secret. */
  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-1", e);
    }
  }
}
