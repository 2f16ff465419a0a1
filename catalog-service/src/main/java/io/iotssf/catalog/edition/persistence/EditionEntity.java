package io.iotssf.catalog.edition.persistence;

import io.iotssf.catalog.edition.domain.Edition;
import io.iotssf.contracts.SourceDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "edition")
class EditionEntity {
  @Id String id;
  String title;

  @JdbcTypeCode(SqlTypes.JSON)
  List<SourceDocument> sources;

  String sha256;
  byte[] document;

  @Column(name = "published_at")
  Instant publishedAt;

  void fill(Edition edition, byte[] bytes) {
    id = edition.id();
    title = edition.title();
    sources = edition.sources();
    sha256 = edition.sha256();
    document = bytes;
    publishedAt = edition.publishedAt();
  }

  Edition toEdition() {
    return new Edition(id, title, sources, sha256, publishedAt);
  }
}
