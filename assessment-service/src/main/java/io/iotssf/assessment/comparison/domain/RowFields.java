package io.iotssf.assessment.comparison.domain;

import io.iotssf.contracts.assessment.Part;
import io.iotssf.contracts.assessment.Stakeholder;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares two states of a row field by field. It goes by the components of the row's record, so
 * that a field which a kind gains later is compared without a word here.
 */
final class RowFields {
  private static final String ID = "id";

  private RowFields() {}

  /**
   * @param before null when the row was not there
   * @param after null when the row is gone
   */
  static List<FieldChange> between(@Nullable Part before, @Nullable Part after) {
    Part either = after == null ? Objects.requireNonNull(before) : after;
    List<FieldChange> changes = new ArrayList<>();
    for (RecordComponent field : either.getClass().getRecordComponents()) {
      Object was = value(field, before);
      Object is = value(field, after);
      if (!field.getName().equals(ID) && !Objects.equals(was, is)) {
        changes.add(new FieldChange(field.getName(), was, is));
      }
    }
    return List.copyOf(changes);
  }

  /** An empty list says as little as nothing, so that an added row is told by what it says. */
  private static @Nullable Object value(RecordComponent field, @Nullable Part row) {
    Object value = row == null ? null : read(field, compared(row));
    return value instanceof Collection<?> values && values.isEmpty() ? null : value;
  }

  private static Part compared(Part row) {
    return row instanceof Stakeholder stakeholder ? stakeholder.assignedTo(List.of()) : row;
  }

  private static @Nullable Object read(RecordComponent field, Part row) {
    try {
      return field.getAccessor().invoke(row);
    } catch (ReflectiveOperationException exception) {
      throw new IllegalStateException(field + " of a public record cannot be read", exception);
    }
  }
}
