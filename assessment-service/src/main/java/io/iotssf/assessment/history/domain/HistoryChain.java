package io.iotssf.assessment.history.domain;

import io.iotssf.kit.json.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The hash chain of a history. Each hash covers the hash before it, so that whoever changes,
 * removes or inserts an entry must rewrite all that follow, and the hash that somebody noted no
 * longer fits.
 */
public final class HistoryChain {
  /** What stands before the first entry. */
  public static final String START = "0".repeat(64);

  private HistoryChain() {}

  /** What the chain is found to be. */
  public sealed interface Verdict {}

  /**
   * Every entry follows from the one before.
   *
   * @param head hash of the last entry, which covers all
   */
  public record Intact(int entries, String head) implements Verdict {}

  /**
   * The chain does not hold.
   *
   * @param version the first version at which it does not
   */
  public record Broken(long version, String reason) implements Verdict {}

  /** SHA-256 of the previous hash, a line break and the entry, in lower-case hexadecimal. */
  public static String link(String previousHash, String entry) {
    return Sha256.hex((previousHash + "\n" + entry).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Follows the chain from its start to its end: the newest entry could be taken away, or one
   * added, without breaking the chain, but the assessment says its version.
   *
   * @param atLeast version of the assessment before the entries were read
   * @param atMost version of the assessment after the entries were read
   */
  public static Verdict verify(List<ChainedEntry> entries, long atLeast, long atMost) {
    Verdict verdict = verify(entries);
    if (verdict instanceof Intact intact && intact.entries() < atLeast) {
      return new Broken(intact.entries() + 1L, "This version is missing.");
    }
    if (verdict instanceof Intact intact && intact.entries() > atMost) {
      return new Broken(atMost + 1, "The assessment has no such version.");
    }
    return verdict;
  }

  /** Follows the chain from its start. */
  public static Verdict verify(List<ChainedEntry> entries) {
    String previous = START;
    long expected = 1;
    for (ChainedEntry entry : entries) {
      if (entry.version() != expected) {
        return new Broken(expected, "This version is missing.");
      }
      if (!entry.previousHash().equals(previous)) {
        return new Broken(expected, "It does not name the hash of the entry before.");
      }
      if (!link(previous, entry.entry()).equals(entry.hash())) {
        return new Broken(expected, "Its content does not match its hash.");
      }
      previous = entry.hash();
      expected++;
    }
    return new Intact(entries.size(), previous);
  }
}
