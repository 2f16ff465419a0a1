package io.iotssf.assessment.history.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The histories of the assessments of the current tenant. They only grow. */
public interface Histories {

  /** Ids of the stakeholders of an assessment to which anybody was assigned before a change. */
  Set<UUID> onceAssigned(UUID assessment);

  /** Hash of the newest entry; {@link HistoryChain#START} when there is none. */
  String head(UUID assessment);

  /** The version of an assessment, up to which its history reaches; 0 when there is none. */
  long version(UUID assessment);

  void append(UUID assessment, ChainedEntry entry);

  /** Entries after a version that a filter lets pass, oldest first. */
  List<ChainedEntry> after(UUID assessment, long version, HistoryFilter filter, int limit);

  /** Entries after a version, oldest first. */
  List<ChainedEntry> after(UUID assessment, long version, int limit);
}
