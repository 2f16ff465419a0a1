package io.iotssf.report.deliverable.application;

import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.tenant.Caller;
import io.iotssf.kit.tenant.CurrentCaller;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.Role;
import io.iotssf.report.deliverable.domain.Deliverable;
import io.iotssf.report.deliverable.domain.DeliverableQuery;
import io.iotssf.report.deliverable.domain.Deliverables;
import io.iotssf.report.deliverable.domain.Reader;
import io.iotssf.report.rendering.model.DocumentFormat;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows deliverables to those who may see them; to all others they do not exist. */
@Singleton
public class ReadDeliverables {
  private final Deliverables deliverables;
  private final CurrentCaller currentCaller;

  ReadDeliverables(Deliverables deliverables, CurrentCaller currentCaller) {
    this.deliverables = deliverables;
    this.currentCaller = currentCaller;
  }

  /** The deliverables that the caller may see, the newest first. */
  @Transactional
  public List<Deliverable> list(DeliverableQuery query) {
    return deliverables.list(reader(), query);
  }

  /**
   * One deliverable.
   *
   * @throws ProblemException 404 when there is none, or none for this caller
   */
  @Transactional
  public Deliverable find(UUID id) {
    return deliverables.find(reader(), id).orElseThrow(ProblemException::notFound);
  }

  /** The bytes of a rendition of a deliverable that {@link #find} or {@link #list} gave. */
  @Transactional
  public byte[] content(Deliverable found, DocumentFormat format) {
    return deliverables.content(found.id(), format);
  }

  private Reader reader() {
    Caller caller = currentCaller.require();
    return caller.may(Permission.READ_ALL_ASSESSMENTS)
        ? new Reader.OfAll()
        : new Reader.Assigned(caller.subject(), codes(caller));
  }

  private static Set<String> codes(Caller caller) {
    return caller.roles().stream().map(Role::code).collect(Collectors.toUnmodifiableSet());
  }
}
