package io.iotssf.assessment.history.application;

import io.iotssf.assessment.history.domain.ChainedEntry;
import io.iotssf.assessment.history.domain.Histories;
import io.iotssf.assessment.history.domain.HistoryChain;
import io.iotssf.kit.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Chains an entry to the history. The caller holds the lock of the assessment's row. */
@ApplicationScoped
public class AppendHistory {
  private final Histories histories;

  AppendHistory(Histories histories) {
    this.histories = histories;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void append(HistoryEntry entry) {
    String previous = histories.head(entry.assessment());
    String json = Json.text(entry);
    histories.append(
        entry.assessment(),
        new ChainedEntry(entry.version(), json, previous, HistoryChain.link(previous, json)));
  }
}
