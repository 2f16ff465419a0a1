package io.iotssf.assessment.dossier.domain;

import io.iotssf.kit.tenant.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The heads of the assessments of the current tenant. */
public interface Dossiers {

  /**
   * Adds a head that has no version yet; the write path raises it to 1.
   *
   * @param quotation hash of what the assessment quotes
   */
  void add(Dossier dossier, String quotation);

  Optional<Dossier> find(UUID id);

  /**
   * Raises the version by one and keeps the row locked until the transaction ends. The first step
   * of every write: versions are contiguous, and whoever comes second waits here.
   */
  Optional<Dossier> raiseVersion(UUID id, Instant at);

  /** Moves to another status; a submission stays unless the assessment becomes a draft. */
  void move(UUID id, Status status, Dossier.@Nullable Submission submission);

  /** Stores title, applying entity and next review. */
  void describe(Dossier described);

  /** Heads from the newest on of which the caller may see at least a part. */
  List<Dossier> newestFirst(Caller caller, @Nullable Place after, int limit);

  /** A place in the list of heads. */
  record Place(Instant createdAt, UUID id) {}
}
