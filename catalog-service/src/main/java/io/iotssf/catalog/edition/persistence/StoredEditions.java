package io.iotssf.catalog.edition.persistence;

import io.iotssf.catalog.edition.domain.Edition;
import io.iotssf.catalog.edition.domain.Editions;
import io.iotssf.catalog.published.Fingerprint;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class StoredEditions
    implements Editions, Fingerprint, PanacheRepositoryBase<EditionEntity, String> {
  private static final String ONE_LOADER_AT_A_TIME =
      "select 1 from (select pg_advisory_xact_lock(hashtext('catalogue'))) as held";
  private static final String HASHES = "select string_agg(sha256, '.' order by id) from edition";

  @Override
  public void lock() {
    getEntityManager().createNativeQuery(ONE_LOADER_AT_A_TIME, Integer.class).getSingleResult();
  }

  @Override
  public List<Edition> all() {
    return listAll(Sort.by("id")).stream().map(EditionEntity::toEdition).toList();
  }

  @Override
  public Optional<Edition> find(String id) {
    return findByIdOptional(id).map(EditionEntity::toEdition);
  }

  @Override
  public Optional<byte[]> document(String id) {
    return findByIdOptional(id).map(stored -> stored.document);
  }

  @Override
  public void store(Edition edition, byte[] document) {
    EditionEntity stored = findByIdOptional(edition.id()).orElseGet(EditionEntity::new);
    stored.fill(edition, document);
    persistAndFlush(stored);
  }

  @Override
  public String current() {
    return (String) getEntityManager().createNativeQuery(HASHES, String.class).getSingleResult();
  }
}
