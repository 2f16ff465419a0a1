package io.iotssf.catalog.loading;

import io.iotssf.catalog.edition.domain.Editions;
import io.iotssf.catalog.edition.domain.Release;
import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.kit.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Stores a release of an edition and announces it, in one transaction, unless it is stored. */
@ApplicationScoped
class LoadCatalogue {
  private final Editions editions;
  private final AnnounceEdition announcement;

  LoadCatalogue(Editions editions, AnnounceEdition announcement) {
    this.editions = editions;
    this.announcement = announcement;
  }

  /**
   * Stores the release. Instances that start together wait here for one another, so that one stores
   * and the others find it stored. An instance that brings an older release leaves the newer one.
   *
   * @return whether it was stored; false when this release or a newer one was there before
   * @throws CatalogueFault when the words as printed, or a release that was published, have changed
   */
  @Transactional
  boolean load(AssembledEdition edition) {
    editions.lock();
    Release release = release(edition);
    Optional<Release> stored = editions.newest(release.edition());
    stored.ifPresent(newest -> refuseChange(newest, release));
    stored.ifPresent(newest -> refuseOtherErrata(newest, edition.applied().errata()));
    if (stored.filter(newest -> newest.number() >= release.number()).isPresent()) {
      return false;
    }
    editions.add(release, edition.bytes(), Json.bytes(edition.literal()));
    announcement.announce(release);
    return true;
  }

  private static void refuseChange(Release stored, Release brought) {
    if (!stored.literalSha256().equals(brought.literalSha256())) {
      throw new CatalogueFault(
          "The words of edition %s are published and never change. Leave its files as they were, and put what is to be corrected into errata/release-%d.json."
              .formatted(stored.edition(), stored.number() + 1));
    }
    if (stored.number() == brought.number() && !stored.sha256().equals(brought.sha256())) {
      throw new CatalogueFault(
          "Release %d of edition %s is published with other errata, translations or crosswalk. Put the change into errata/release-%d.json."
              .formatted(stored.number(), stored.edition(), stored.number() + 1));
    }
  }

  /** What was published stays: the errata of a later release begin with those of the earlier. */
  private void refuseOtherErrata(Release stored, List<Erratum> brought) {
    List<Erratum> published = published(stored).errata();
    int kept = Math.min(published.size(), brought.size());
    if (!published.subList(0, kept).equals(brought.subList(0, kept))) {
      throw new CatalogueFault(
          "The errata of edition %s up to release %d are published and never change. Leave their files as they were, and put what is to be corrected into errata/release-%d.json."
              .formatted(stored.edition(), stored.number(), stored.number() + 1));
    }
  }

  private EditionDocument published(Release release) {
    byte[] document = editions.document(release.edition(), release.number()).orElseThrow();
    try {
      return Json.contract().readValue(document, EditionDocument.class);
    } catch (IOException e) {
      throw new IllegalStateException("A stored edition was checked and must be readable", e);
    }
  }

  private static Release release(AssembledEdition edition) {
    return new Release(
        edition.applied().id(),
        edition.applied().release(),
        edition.position(),
        edition.literalSha256(),
        edition.sha256(),
        Clock.systemUTC().instant());
  }
}
