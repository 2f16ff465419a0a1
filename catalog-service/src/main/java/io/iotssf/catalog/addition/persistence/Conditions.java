package io.iotssf.catalog.addition.persistence;

import io.iotssf.catalog.published.Part;
import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a listing, of which only those that are asked for count. */
final class Conditions {
  private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
  private final Parameters parameters = new Parameters();

  static Conditions of(Part part) {
    return new Conditions().when(part.after(), "position > :after", "after");
  }

  Conditions when(@Nullable Object value, String condition, String parameter) {
    if (value != null) {
      conditions.add(condition);
      parameters.and(parameter, value);
    }
    return this;
  }

  /** In the order of the listing. */
  String query() {
    return String.join(" and ", conditions) + " order by position";
  }

  Parameters parameters() {
    return parameters;
  }
}
