package io.iotssf.catalog.addition.api;

import io.iotssf.catalog.addition.domain.Kept;
import io.iotssf.catalog.addition.domain.Stamp;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.CustomMeasure;
import java.util.List;
import java.util.UUID;

/** A custom measure in both languages, as its owners wrote it. */
record CustomMeasureAnswer(
    UUID id,
    long version,
    String requirementId,
    String role,
    Text text,
    List<Text> subBullets,
    Stamp created,
    Stamp changed) {

  static CustomMeasureAnswer of(Kept<CustomMeasure> kept) {
    var row = kept.row();
    return new CustomMeasureAnswer(
        row.id(),
        row.version(),
        row.requirementId(),
        row.role(),
        row.text(),
        row.subBullets(),
        kept.created(),
        kept.changed());
  }
}
