package io.iotssf.assessment.dossier.application;

import io.iotssf.assessment.dossier.domain.Actor;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Sight;
import java.time.Instant;

/**
 * An assessment whose row this transaction has locked.
 *
 * @param dossier its head, at the version that this write makes
 * @param sight what the writer may see of it
 * @param actor who writes
 * @param at when, the same for everything that this write leaves behind
 */
public record Locked(Dossier dossier, Sight sight, Actor actor, Instant at) {

  /** The version that the writer may have seen. */
  public long versionBefore() {
    return dossier.version() - 1;
  }
}
