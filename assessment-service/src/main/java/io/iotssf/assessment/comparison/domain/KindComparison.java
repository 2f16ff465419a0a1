package io.iotssf.assessment.comparison.domain;

import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Compares the rows of one kind. */
final class KindComparison {
  private static final String POSITION = "position";

  private final String kind;
  private final Map<UUID, Part> before;
  private final Map<UUID, Part> after;
  private final List<UUID> orderBefore;
  private final List<UUID> orderAfter;
  private final Set<UUID> moved;

  private KindComparison(String kind, List<? extends Part> before, List<? extends Part> after) {
    this.kind = kind;
    this.before = byId(before);
    this.after = byId(after);
    this.orderBefore = List.copyOf(this.before.keySet());
    this.orderAfter = List.copyOf(this.after.keySet());
    this.moved = MovedRows.between(orderBefore, orderAfter);
  }

  static List<RowChange> between(
      PartKind<?> kind, AssessmentContent before, AssessmentContent after) {
    return new KindComparison(kind.code(), kind.rows().apply(before), kind.rows().apply(after))
        .changes();
  }

  private List<RowChange> changes() {
    return Stream.concat(
            orderAfter.stream().map(this::addedOrChanged).flatMap(Optional::stream),
            orderBefore.stream().filter(id -> !after.containsKey(id)).map(this::removed))
        .toList();
  }

  private Optional<RowChange> addedOrChanged(UUID id) {
    Part now = row(after, id);
    if (!before.containsKey(id)) {
      return Optional.of(new RowChange(kind, id, RowChange.ADDED, RowFields.between(null, now)));
    }
    List<FieldChange> fields = new ArrayList<>(RowFields.between(row(before, id), now));
    String change = fields.isEmpty() ? RowChange.MOVED : RowChange.CHANGED;
    if (moved.contains(id)) {
      fields.add(new FieldChange(POSITION, place(orderBefore, id), place(orderAfter, id)));
    }
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(new RowChange(kind, id, change, List.copyOf(fields)));
  }

  private RowChange removed(UUID id) {
    return new RowChange(kind, id, RowChange.REMOVED, RowFields.between(row(before, id), null));
  }

  private static int place(List<UUID> order, UUID id) {
    return order.indexOf(id) + 1;
  }

  private static Part row(Map<UUID, Part> rows, UUID id) {
    return Optional.ofNullable(rows.get(id)).orElseThrow();
  }

  private static Map<UUID, Part> byId(List<? extends Part> rows) {
    Map<UUID, Part> byId = new LinkedHashMap<>();
    rows.forEach(row -> byId.put(row.id(), row));
    return byId;
  }
}
