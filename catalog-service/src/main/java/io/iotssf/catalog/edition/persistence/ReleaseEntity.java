package io.iotssf.catalog.edition.persistence;

import io.iotssf.catalog.edition.domain.Release;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

@Entity
@Table(name = "edition_release")
@IdClass(ReleaseEntity.Key.class)
class ReleaseEntity {
  @Id String edition;
  @Id int release;
  int position;

  @Column(name = "literal_sha256")
  String literalSha256;

  String sha256;
  byte[] document;
  byte[] literal;

  @Column(name = "published_at")
  Instant publishedAt;

  record Key(String edition, int release) implements Serializable {}

  static ReleaseEntity of(Release release, byte[] document, byte[] literal) {
    var entity = new ReleaseEntity();
    entity.edition = release.edition();
    entity.release = release.number();
    entity.position = release.position();
    entity.literalSha256 = release.literalSha256();
    entity.sha256 = release.sha256();
    entity.publishedAt = release.publishedAt();
    entity.document = document;
    entity.literal = literal;
    return entity;
  }

  Release toRelease() {
    return new Release(edition, release, position, literalSha256, sha256, publishedAt);
  }
}
