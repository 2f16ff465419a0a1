package io.iotssf.catalog.loading;

import io.iotssf.catalog.edition.domain.Edition;
import io.iotssf.catalog.edition.domain.Editions;
import io.iotssf.catalog.erratum.domain.Errata;
import io.iotssf.catalog.framework.domain.Frameworks;
import io.iotssf.catalog.measure.domain.Measures;
import io.iotssf.catalog.published.Reading;
import io.iotssf.catalog.requirement.domain.Requirements;
import io.iotssf.catalog.threat.domain.Threats;
import io.iotssf.catalog.usecase.domain.UseCases;
import io.iotssf.contracts.catalog.EditionDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Stores an edition and announces it, in one transaction, unless these bytes are stored already.
 */
@ApplicationScoped
class LoadCatalogue {
  private final Editions editions;
  private final Frameworks frameworks;
  private final Threats threats;
  private final Requirements requirements;
  private final UseCases useCases;
  private final Measures measures;
  private final Errata errata;
  private final AnnounceEdition announcement;

  LoadCatalogue(
      Editions editions,
      Frameworks frameworks,
      Threats threats,
      Requirements requirements,
      UseCases useCases,
      Measures measures,
      Errata errata,
      AnnounceEdition announcement) {
    this.editions = editions;
    this.frameworks = frameworks;
    this.threats = threats;
    this.requirements = requirements;
    this.useCases = useCases;
    this.measures = measures;
    this.errata = errata;
    this.announcement = announcement;
  }

  /**
   * Stores the edition. Instances that start together wait here for one another, so that one stores
   * and the others find it stored.
   *
   * @return whether it was stored; false when these very bytes were there before
   */
  @Transactional
  boolean load(AssembledEdition edition) {
    editions.lock();
    String id = edition.applied().id();
    Optional<String> stored = editions.find(id).map(Edition::sha256);
    if (stored.filter(edition.sha256()::equals).isPresent()) {
      return false;
    }
    Instant now = Clock.systemUTC().instant();
    editions.store(description(edition, now), edition.bytes());
    store(edition.applied(), Reading.APPLIED);
    store(edition.literal(), Reading.LITERAL);
    errata.replace(id, edition.errata());
    announcement.announce(id, edition.sha256(), now);
    return true;
  }

  private void store(EditionDocument document, Reading reading) {
    frameworks.replace(document.id(), reading, document.framework());
    threats.replace(document.id(), reading, document.threats());
    requirements.replace(document.id(), reading, document.requirements());
    useCases.replace(document.id(), reading, document.useCases());
    measures.replace(document.id(), reading, document.useCases());
  }

  private static Edition description(AssembledEdition edition, Instant now) {
    EditionDocument document = edition.applied();
    return new Edition(document.id(), document.title(), document.sources(), edition.sha256(), now);
  }
}
