package io.iotssf.assessment.part.domain;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the references of a row from its fields. */
public final class References {

  private References() {}

  /** A row that names no other. */
  public static Stream<PartReference> none() {
    return Stream.empty();
  }

  /** The stakeholder that a field names; nothing when it names none. */
  public static Stream<PartReference> stakeholder(String field, @Nullable UUID id) {
    return one(field, KindCodes.STAKEHOLDER, id);
  }

  /** The component that a field names; nothing when it names none. */
  public static Stream<PartReference> component(String field, @Nullable UUID id) {
    return one(field, KindCodes.COMPONENT, id);
  }

  /** The row that a field names; nothing when it names none. */
  public static Stream<PartReference> one(String field, String kind, @Nullable UUID id) {
    return id == null ? Stream.empty() : Stream.of(new PartReference("/" + field, kind, id));
  }

  /** The rows that a list names. */
  public static Stream<PartReference> each(String field, String kind, List<UUID> ids) {
    return IntStream.range(0, ids.size())
        .mapToObj(index -> new PartReference("/" + field + "/" + index, kind, ids.get(index)));
  }
}
