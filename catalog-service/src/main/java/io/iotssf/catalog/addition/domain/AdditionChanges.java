package io.iotssf.catalog.addition.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The changes of the current tenant's additions. */
public interface AdditionChanges {

  /** The version that the next change makes; from here on other writers of the tenant wait. */
  long nextVersion();

  /** The version of the newest change; 0 when nothing was ever added. */
  long newestVersion();

  /** Adds a change. */
  void add(AdditionChange change);

  /** The newest change of every row that was there in that version, by place in listings. */
  List<AdditionChange> asOf(long additionsVersion);

  /** When a version was made; it must be one that was. */
  Instant moment(long additionsVersion);

  /** Every change of a row, the first one first; empty when the row never was. */
  List<AdditionChange> of(AdditionKind kind, UUID id);
}
