package io.iotssf.assessment.revision.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The approved snapshots of the current tenant. They are added, never changed. */
public interface Revisions {

  void add(UUID assessment, Revision revision, byte[] document);

  List<Revision> of(UUID assessment);

  Optional<Snapshot> find(UUID assessment, int number);

  /** A revision with its bytes as stored. */
  @SuppressWarnings("ArrayRecordComponent") // bytes, handed on and never compared
  record Snapshot(Revision revision, byte[] document) {}
}
