package io.iotssf.catalog.edition.persistence;

import io.iotssf.catalog.edition.domain.Editions;
import io.iotssf.catalog.edition.domain.Release;
import io.iotssf.catalog.published.Edition;
import io.iotssf.catalog.published.PublishedEdition;
import io.iotssf.catalog.published.StoredCatalogue;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.kit.json.Json;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class StoredEditions
    implements Editions, StoredCatalogue, PanacheRepositoryBase<ReleaseEntity, ReleaseEntity.Key> {
  private static final String ONE_LOADER_AT_A_TIME =
      "select 1 from (select pg_advisory_xact_lock(hashtext('catalogue'))) as held";
  private static final String NEWEST =
      "from ReleaseEntity r where r.release ="
          + " (select max(n.release) from ReleaseEntity n where n.edition = r.edition)";
  private static final String HASHES =
      "select coalesce(string_agg(edition || '.' || release || '.' || sha256, ' '"
          + " order by edition, release), '') from edition_release";

  @Override
  public void lock() {
    getEntityManager().createNativeQuery(ONE_LOADER_AT_A_TIME, Integer.class).getSingleResult();
  }

  @Override
  public Optional<Release> newest(String edition) {
    return find(NEWEST + " and r.edition = ?1", edition)
        .firstResultOptional()
        .map(ReleaseEntity::toRelease);
  }

  @Override
  public Optional<byte[]> document(String edition, int release) {
    return findByIdOptional(new ReleaseEntity.Key(edition, release)).map(stored -> stored.document);
  }

  @Override
  public void add(Release release, byte[] document, byte[] literal) {
    persistAndFlush(ReleaseEntity.of(release, document, literal));
  }

  @Override
  @Transactional
  public String fingerprint() {
    return (String) getEntityManager().createNativeQuery(HASHES, String.class).getSingleResult();
  }

  @Override
  @Transactional
  public List<PublishedEdition> newest() {
    return find(NEWEST + " order by r.position, r.edition").stream()
        .map(StoredEditions::published)
        .toList();
  }

  private static PublishedEdition published(ReleaseEntity stored) {
    EditionDocument applied = document(stored.document);
    var description =
        new Edition(
            stored.edition,
            stored.position,
            applied.title(),
            stored.release,
            applied.sources(),
            stored.sha256,
            stored.publishedAt);
    return PublishedEdition.of(description, document(stored.literal), applied);
  }

  private static EditionDocument document(byte[] bytes) {
    try {
      return Json.contract().readValue(bytes, EditionDocument.class);
    } catch (IOException e) {
      throw new IllegalStateException("A stored edition was checked and must be readable", e);
    }
  }
}
