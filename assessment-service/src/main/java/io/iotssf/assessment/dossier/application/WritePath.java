package io.iotssf.assessment.dossier.application;

import io.iotssf.assessment.dossier.domain.Actor;
import io.iotssf.assessment.dossier.domain.Change;
import io.iotssf.assessment.dossier.domain.Changes;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Dossiers;
import io.iotssf.assessment.dossier.domain.OnlyDraftsAreEdited;
import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.dossier.domain.Wording;
import io.iotssf.assessment.history.application.AppendHistory;
import io.iotssf.assessment.history.application.HistoryEntry;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.tenant.Caller;
import io.iotssf.kit.tenant.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one way to write to an assessment. Raises its version first (a row lock: versions are
 * contiguous, and events and history follow their order), lets the rows be written, adds history
 * and events, and takes the number from the tenant's clock last, so that numbers follow the order
 * of commits.
 */
@ApplicationScoped
public class WritePath {
  private static final OnlyDraftsAreEdited ONLY_DRAFTS = new OnlyDraftsAreEdited();

  /** Longest reason for a change, in characters. */
  public static final int LONGEST_REASON = 1000;

  private final Dossiers dossiers;
  private final ReadAccess readAccess;
  private final AppendHistory history;
  private final Announcements announcements;
  private final Changes changes;
  private final CurrentCaller currentCaller;
  private final InstantSource clock;

  WritePath(
      Dossiers dossiers,
      ReadAccess readAccess,
      AppendHistory history,
      Announcements announcements,
      Changes changes,
      CurrentCaller currentCaller,
      InstantSource clock) {
    this.dossiers = dossiers;
    this.readAccess = readAccess;
    this.history = history;
    this.announcements = announcements;
    this.changes = changes;
    this.currentCaller = currentCaller;
    this.clock = clock;
  }

  /**
   * Edits a draft.
   *
   * @param why the reason that the person gives, for the history; null when none is given
   */
  @Transactional
  public <T> T edit(UUID assessment, @Nullable String why, Function<Locked, Effect<T>> work) {
    return write(
        assessment,
        why,
        locked -> {
          Rulings.enforce(ONLY_DRAFTS.judge(locked.dossier()));
          return work.apply(locked);
        });
  }

  /**
   * Adds an assessment and everything that it starts with.
   *
   * @param quotation hash of what it quotes
   */
  @Transactional
  public <T> T create(Dossier dossier, String quotation, Function<Locked, Effect<T>> work) {
    dossiers.add(dossier, quotation);
    return write(dossier.id(), null, work);
  }

  /** Writes to an assessment in whatever status; the work itself judges whether it may. */
  @Transactional
  public <T> T write(UUID assessment, @Nullable String why, Function<Locked, Effect<T>> work) {
    Rulings.enforce(judge(why));
    Locked locked = lock(assessment);
    Effect<T> effect = work.apply(locked);
    history.append(entry(locked, why, effect));
    announcements.announce(locked, effect);
    changes.number(
        new Change(assessment, locked.dossier().version(), effect.changes(), locked.at()));
    return effect.result();
  }

  private static Ruling judge(@Nullable String why) {
    return why == null ? Ruling.allowed() : Wording.judge("why", why, LONGEST_REASON);
  }

  private Locked lock(UUID assessment) {
    Caller caller = currentCaller.require();
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Dossier dossier =
        dossiers.raiseVersion(assessment, now).orElseThrow(ProblemException::notFound);
    return new Locked(
        dossier, readAccess.requireSight(dossier), new Actor(caller.subject(), caller.name()), now);
  }

  private static HistoryEntry entry(Locked locked, @Nullable String why, Effect<?> effect) {
    return new HistoryEntry(
        locked.dossier().id(),
        locked.dossier().version(),
        locked.at(),
        locked.actor().subject(),
        locked.actor().name(),
        why,
        effect.changes());
  }
}
