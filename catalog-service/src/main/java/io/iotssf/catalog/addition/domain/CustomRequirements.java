package io.iotssf.catalog.addition.domain;

import io.iotssf.catalog.published.Part;
import io.iotssf.contracts.catalog.CustomRequirement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The requirements that the current tenant added. */
public interface CustomRequirements extends Additions<CustomRequirement> {

  /** What a listing is narrowed to; null takes everything. */
  record Filter(
      @Nullable String perspective,
      @Nullable String target,
      @Nullable String phase,
      @Nullable String threat,
      @Nullable String refines) {}

  /** A part of the listing, by place. */
  List<Kept<CustomRequirement>> list(Filter filter, Part part);
}
