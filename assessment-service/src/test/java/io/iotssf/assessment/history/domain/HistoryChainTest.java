package io.iotssf.assessment.history.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.history.domain.HistoryChain.Broken;
import io.iotssf.assessment.history.domain.HistoryChain.Intact;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryChainTest {

  @Test
  void anUntouchedHistoryIsIntact() {
    List<ChainedEntry> chain = chain("a", "b", "c");
    assertEquals(new Intact(3, chain.getLast().hash()), HistoryChain.verify(chain));
  }

  @Test
  void aChangedEntryIsFound() {
    List<ChainedEntry> chain = chain("a", "b", "c");
    ChainedEntry second = chain.get(1);
    chain.set(1, new ChainedEntry(2, "B", second.previousHash(), second.hash()));
    assertEquals(2, brokenAt(chain));
  }

  @Test
  void aChangedEntryWithANewHashIsFoundAtTheNext() {
    List<ChainedEntry> chain = chain("a", "b", "c");
    String previous = chain.get(1).previousHash();
    chain.set(1, new ChainedEntry(2, "B", previous, HistoryChain.link(previous, "B")));
    assertEquals(3, brokenAt(chain));
  }

  @Test
  void aRemovedEntryIsFound() {
    List<ChainedEntry> chain = chain("a", "b", "c");
    chain.remove(1);
    assertEquals(2, brokenAt(chain));
  }

  @Test
  void aRemovedStartIsFound() {
    List<ChainedEntry> chain = chain("a", "b");
    chain.removeFirst();
    assertEquals(1, brokenAt(chain));
  }

  @Test
  void aRemovedEndIsFoundByTheVersionOfTheAssessment() {
    assertEquals(
        new Broken(3, "This version is missing."), HistoryChain.verify(chain("a", "b"), 3, 3));
    assertEquals(new Broken(1, "This version is missing."), HistoryChain.verify(chain(), 1, 1));
  }

  @Test
  void anEntryAfterTheEndIsFoundByTheVersionOfTheAssessment() {
    assertEquals(
        new Broken(2, "The assessment has no such version."),
        HistoryChain.verify(chain("a", "b"), 1, 1));
  }

  @Test
  void whatIsWrittenMeanwhileIsNoFault() {
    var chain = chain("a", "b");
    assertEquals(HistoryChain.verify(chain), HistoryChain.verify(chain, 1, 3));
  }

  @Test
  void aBrokenChainIsBrokenWhereverItEnds() {
    List<ChainedEntry> chain = chain("a", "b", "c");
    chain.remove(0);
    assertEquals(HistoryChain.verify(chain), HistoryChain.verify(chain, 3, 3));
  }

  private static long brokenAt(List<ChainedEntry> chain) {
    return ((Broken) HistoryChain.verify(chain)).version();
  }

  private static List<ChainedEntry> chain(String... entries) {
    var chain = new ArrayList<ChainedEntry>();
    String previous = HistoryChain.START;
    for (String entry : entries) {
      String hash = HistoryChain.link(previous, entry);
      chain.add(new ChainedEntry(chain.size() + 1, entry, previous, hash));
      previous = hash;
    }
    return chain;
  }
}
