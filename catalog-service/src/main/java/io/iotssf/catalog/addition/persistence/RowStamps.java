package io.iotssf.catalog.addition.persistence;

import io.iotssf.catalog.addition.domain.Kept;
import io.iotssf.catalog.addition.domain.Stamp;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who added a row and who changed it last. */
@Embeddable
class RowStamps {
  @Column(name = "created_at", updatable = false)
  Instant createdAt;

  @Column(name = "created_subject", updatable = false)
  String createdSubject;

  @Column(name = "created_name", updatable = false)
  String createdName;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "changed_subject")
  String changedSubject;

  @Column(name = "changed_name")
  String changedName;

  static RowStamps of(Kept<?> kept) {
    var stamps = new RowStamps();
    stamps.createdAt = kept.created().at();
    stamps.createdSubject = kept.created().subject();
    stamps.createdName = kept.created().name();
    stamps.change(kept.changed());
    return stamps;
  }

  void change(Stamp changed) {
    changedAt = changed.at();
    changedSubject = changed.subject();
    changedName = changed.name();
  }

  Stamp created() {
    return new Stamp(createdAt, createdSubject, createdName);
  }

  Stamp changed() {
    return new Stamp(changedAt, changedSubject, changedName);
  }
}
