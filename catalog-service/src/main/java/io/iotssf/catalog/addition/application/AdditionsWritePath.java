package io.iotssf.catalog.addition.application;

import io.iotssf.catalog.addition.domain.Action;
import io.iotssf.catalog.addition.domain.AdditionChange;
import io.iotssf.catalog.addition.domain.AdditionChanges;
import io.iotssf.catalog.addition.domain.Kept;
import io.iotssf.catalog.addition.domain.Stamp;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import io.iotssf.kit.tenant.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Function;

/**
 * The one way in which a tenant's additions change: the next version is taken, which makes the
 * tenant's other writers wait, then the row is written, the change noted, and the whole announced.
 */
@ApplicationScoped
class AdditionsWritePath {
  /** Keeps what another service pulls, and what a search holds in memory, within bounds. */
  private static final int MOST_BYTES = 4 * 1024 * 1024;

  private final AdditionChanges changes;
  private final AdditionsDocuments documents;
  private final AnnounceAdditions announcement;
  private final CurrentCaller currentCaller;

  AdditionsWritePath(
      AdditionChanges changes,
      AdditionsDocuments documents,
      AnnounceAdditions announcement,
      CurrentCaller currentCaller) {
    this.changes = changes;
    this.documents = documents;
    this.announcement = announcement;
    this.currentCaller = currentCaller;
  }

  /** Does the work as one version of the tenant's additions. */
  @Transactional
  <T> Kept<T> write(Function<Moment, Change<T>> work) {
    Moment moment = new Moment(changes.nextVersion(), stamp());
    Change<T> change = work.apply(moment);
    changes.add(noted(moment, change));
    var document = documents.of(moment.version());
    requireRoom(document, change.action());
    announcement.announce(moment, document);
    return change.after();
  }

  private static <T> AdditionChange noted(Moment moment, Change<T> change) {
    return new AdditionChange(
        moment.version(),
        change.kind(),
        change.id(),
        change.version(),
        change.after().position(),
        change.action(),
        Json.text(Objects.requireNonNull(change.after().row())),
        moment.stamp());
  }

  private static void requireRoom(AdditionsDocuments.Assembled document, Action action) {
    if (action != Action.REMOVED && document.bytes().length > MOST_BYTES) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "All additions of an organisation take at most %d bytes. Remove some first."
              .formatted(MOST_BYTES));
    }
  }

  private Stamp stamp() {
    var caller = currentCaller.require();
    return new Stamp(
        Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS),
        caller.subject(),
        caller.name());
  }
}
