package io.iotssf.assessment.review.domain;

import io.iotssf.assessment.dossier.domain.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about an assessment or one of its rows. It is no part of what is approved.
 *
 * @param kind code of the kind of the row that it is about; null where it is about the whole
 * @param row id of that row; null where it is about the whole
 * @param resolved whether what it asks for is settled
 * @param version raised by every change of this comment, from 1
 */
public record Comment(
    UUID id,
    @Nullable String kind,
    @Nullable UUID row,
    String text,
    Actor by,
    Instant at,
    boolean resolved,
    long version) {

  /** What people may change of a comment. */
  public record Wording(String text, boolean resolved) {}

  public Wording wording() {
    return new Wording(text, resolved);
  }

  /** The same comment, worded anew. */
  public Comment worded(Wording wording) {
    return new Comment(id, kind, row, wording.text(), by, at, wording.resolved(), version + 1);
  }
}
