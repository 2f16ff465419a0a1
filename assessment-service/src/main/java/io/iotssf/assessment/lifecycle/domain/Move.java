package io.iotssf.assessment.lifecycle.domain;

import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Policy;
import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.dossier.domain.Status;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A move from one status to another, and from where it is possible. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are never handed out or changed
public enum Move implements Policy<Dossier> {
  SUBMIT("submitted", EnumSet.of(Status.DRAFT), Status.IN_REVIEW),
  RETURN("returned", EnumSet.of(Status.IN_REVIEW), Status.DRAFT),
  APPROVE("approved", EnumSet.of(Status.IN_REVIEW), Status.APPROVED),
  REOPEN("reopened", EnumSet.of(Status.APPROVED), Status.DRAFT),
  ARCHIVE("archived", EnumSet.of(Status.DRAFT, Status.APPROVED), Status.ARCHIVED);

  private final String action;
  private final Set<Status> from;
  private final Status to;

  Move(String action, Set<Status> from, Status to) {
    this.action = action;
    this.from = from;
    this.to = to;
  }

  /** What the history calls it. */
  public String action() {
    return action;
  }

  /** The status to which it leads. */
  public Status to() {
    return to;
  }

  /** Whether who submitted stays known: not where the assessment becomes a draft again. */
  public boolean keepsSubmission() {
    return to != Status.DRAFT;
  }

  @Override
  public Ruling judge(Dossier dossier) {
    return from.contains(dossier.status())
        ? Ruling.allowed()
        : Ruling.rejected(
            Ruling.Ground.STATE,
            "The assessment is %s; it can be %s only when it is %s."
                .formatted(dossier.status().code(), action, codes()));
  }

  private String codes() {
    return from.stream().map(Status::code).collect(Collectors.joining(" or "));
  }
}
