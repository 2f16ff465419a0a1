package io.iotssf.catalog.addition.domain;

import io.iotssf.catalog.published.Part;
import io.iotssf.contracts.catalog.CustomMeasure;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The example measures that the current tenant added. */
public interface CustomMeasures extends Additions<CustomMeasure> {

  /** What a listing is narrowed to; null takes everything. */
  record Filter(@Nullable String requirementId, @Nullable String role) {}

  /** A part of the listing, by place. */
  List<Kept<CustomMeasure>> list(Filter filter, Part part);

  /** The ids of the measures that answer a custom requirement, by place. */
  List<UUID> answering(UUID customRequirement);
}
