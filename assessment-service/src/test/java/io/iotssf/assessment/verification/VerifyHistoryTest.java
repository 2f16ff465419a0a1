package io.iotssf.assessment.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.assessment.history.domain.ChainedEntry;
import io.iotssf.assessment.history.domain.HistoryChain;
import io.iotssf.kit.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerifyHistoryTest {
  private static final ChainedEntry FIRST = entry(1, "{\"version\":1}", HistoryChain.START);
  private static final ChainedEntry SECOND = entry(2, "{\"version\":2}", FIRST.hash());

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void aChainThatHoldsSaysItsNewestHash() {
    assertEquals(0, verify(file(List.of(FIRST, SECOND))));
    assertTrue(printed.toString(UTF_8).contains("2 entries"), printed.toString(UTF_8));
    assertTrue(printed.toString(UTF_8).contains(SECOND.hash()));
  }

  @Test
  void aChangedEntryIsFound() {
    var changed = new ChainedEntry(2, "{\"version\":9}", SECOND.previousHash(), SECOND.hash());
    assertEquals(1, verify(file(List.of(FIRST, changed))));
    assertTrue(printed.toString(UTF_8).startsWith("The chain breaks at version 2."));
  }

  @Test
  void aRemovedEntryIsFound() {
    assertEquals(1, verify(file(List.of(SECOND))));
    assertTrue(printed.toString(UTF_8).startsWith("The chain breaks at version 1."));
  }

  @Test
  void entriesTakenAwayAtTheEndAreFound() {
    assertEquals(0, verify(file(List.of(FIRST, SECOND), 2)));
    assertEquals(1, verify(file(List.of(FIRST), 2)));
    assertTrue(printed.toString(UTF_8).contains("The chain breaks at version 2."));
  }

  @Test
  void anEntryTooManyIsFound() {
    assertEquals(1, verify(file(List.of(FIRST, SECOND), 1)));
  }

  @Test
  void aFileWithoutAHistoryIsNotCalledIntact() {
    assertEquals(2, verify("{\"content\":{}}"));
    assertEquals(2, verify("{\"history\":[]}"));
    assertEquals(2, verify("not JSON"));
  }

  private int verify(String file) {
    return new VerifyHistory(new PrintStream(printed, true, UTF_8)).verify(file);
  }

  private static String file(List<ChainedEntry> history) {
    return Json.text(Map.of("history", history));
  }

  private static String file(List<ChainedEntry> history, long version) {
    return Json.text(Map.of("history", history, "exportedFrom", Map.of("version", version)));
  }

  private static ChainedEntry entry(long version, String entry, String previous) {
    return new ChainedEntry(version, entry, previous, HistoryChain.link(previous, entry));
  }
}
