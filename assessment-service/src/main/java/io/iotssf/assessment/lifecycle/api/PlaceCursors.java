package io.iotssf.assessment.lifecycle.api;

import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Dossiers;
import io.iotssf.kit.page.Cursors;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Places in the list of assessments as signed cursors. */
@Singleton
class PlaceCursors {
  private static final String COLLECTION = "assessments";
  private static final String SEPARATOR = "/";

  private final Cursors cursors;

  PlaceCursors(Cursors cursors) {
    this.cursors = cursors;
  }

  /** The cursor that leads on after an assessment. */
  String after(Dossier last) {
    return cursors.sign(COLLECTION, last.createdAt() + SEPARATOR + last.id());
  }

  /** The place that a cursor stands for; the start without one. */
  Dossiers.@Nullable Place place(@Nullable String cursor) {
    return cursor == null ? null : parse(cursors.verify(COLLECTION, cursor));
  }

  private static Dossiers.Place parse(String position) {
    int separator = position.indexOf(SEPARATOR);
    return new Dossiers.Place(
        Instant.parse(position.substring(0, separator)),
        UUID.fromString(position.substring(separator + 1)));
  }
}
