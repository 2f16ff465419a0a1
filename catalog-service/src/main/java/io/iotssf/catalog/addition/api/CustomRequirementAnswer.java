package io.iotssf.catalog.addition.api;

import io.iotssf.catalog.addition.domain.Kept;
import io.iotssf.catalog.addition.domain.Stamp;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.CustomRequirement;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A custom requirement in both languages, as its owners wrote it. */
record CustomRequirementAnswer(
    UUID id,
    long version,
    String perspective,
    String target,
    @Nullable String phase,
    List<String> threats,
    @Nullable String refines,
    Text text,
    Stamp created,
    Stamp changed) {

  static CustomRequirementAnswer of(Kept<CustomRequirement> kept) {
    var row = kept.row();
    return new CustomRequirementAnswer(
        row.id(),
        row.version(),
        row.perspective(),
        row.target(),
        row.phase(),
        row.threats(),
        row.refines(),
        row.text(),
        kept.created(),
        kept.changed());
  }
}
