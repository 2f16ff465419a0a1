package io.iotssf.assessment.readiness.application;

import io.iotssf.assessment.content.application.Contents;
import io.iotssf.assessment.dossier.application.ReadAccess;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Sight;
import io.iotssf.assessment.readiness.domain.Readiness;
import io.iotssf.assessment.readiness.domain.ReadinessItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What an assessment still lacks, as far as the caller may see it. */
@ApplicationScoped
public class ReadReadiness {
  private final ReadAccess readAccess;
  private final Contents contents;
  private final InstantSource clock;

  ReadReadiness(ReadAccess readAccess, Contents contents, InstantSource clock) {
    this.readAccess = readAccess;
    this.contents = contents;
    this.clock = clock;
  }

  /** People of one stakeholder see what it is that stakeholder's turn to do. */
  @Transactional
  public List<ReadinessItem> read(UUID assessment) {
    ReadAccess.Seen seen = readAccess.requireAny(assessment);
    List<ReadinessItem> items = of(seen.dossier(), clock.instant()).items();
    return seen.sight() instanceof Sight.Whole
        ? items
        : items.stream().filter(item -> isFor(item, seen.sight())).toList();
  }

  private static boolean isFor(ReadinessItem item, Sight sight) {
    return item.stakeholder() != null && sight.shows(Set.of(item.stakeholder()));
  }

  /** All that an assessment lacks at a moment; the caller has a transaction and the right to it. */
  public Readiness of(Dossier dossier, Instant at) {
    return Readiness.of(contents.withAssignees(dossier), LocalDate.ofInstant(at, ZoneOffset.UTC));
  }
}
