package io.iotssf.assessment.history.application;

import io.iotssf.assessment.history.domain.ChainedEntry;
import io.iotssf.assessment.history.domain.Histories;
import io.iotssf.assessment.history.domain.HistoryChain;
import io.iotssf.assessment.history.domain.HistoryFilter;
import io.iotssf.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads a history and checks its chain. */
@ApplicationScoped
public class ReadHistory {
  private final Histories histories;

  ReadHistory(Histories histories) {
    this.histories = histories;
  }

  /** Entries after a version, oldest first; one more than a page tells that there is a next one. */
  @Transactional
  public List<ChainedEntry> after(UUID assessment, long version, HistoryFilter filter, int limit) {
    requireSome(assessment);
    return histories.after(assessment, version, filter, limit);
  }

  /** Entries up to a version, oldest first: those that a reader of that version knows of. */
  @Transactional
  public List<ChainedEntry> upTo(UUID assessment, long version) {
    return histories.after(assessment, 0, Integer.MAX_VALUE).stream()
        .filter(entry -> entry.version() <= version)
        .toList();
  }

  /** Follows the whole chain. */
  @Transactional
  public HistoryChain.Verdict verify(UUID assessment) {
    requireSome(assessment);
    long atLeast = histories.version(assessment);
    List<ChainedEntry> entries = histories.after(assessment, 0, Integer.MAX_VALUE);
    return HistoryChain.verify(entries, atLeast, histories.version(assessment));
  }

  private void requireSome(UUID assessment) {
    if (histories.version(assessment) == 0) {
      throw ProblemException.notFound();
    }
  }
}
