package io.iotssf.catalog.loading;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that a record holds a value wherever its contract does not allow null. */
final class NothingMissing {
  private final Faults faults;

  NothingMissing(Faults faults) {
    this.faults = faults;
  }

  /**
   * Notes every component without a value.
   *
   * @param where how the record is named in the messages
   * @param row id of the row that holds it
   */
  void check(Record value, String where, String row) {
    String id = id(value, row);
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      checkValue(read(value, component), component, where + "/" + component.getName(), id);
    }
  }

  private void checkValue(
      @Nullable Object held, RecordComponent component, String name, String row) {
    switch (held) {
      case null -> {
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
          faults.of(row, "Nothing stands at " + name + ".");
        }
      }
      case Record part -> check(part, name, row);
      case List<?> list -> {
        for (int index = 0; index < list.size(); index++) {
          checkValue(list.get(index), component, name + "/" + index, row);
        }
      }
      default -> {}
    }
  }

  private static String id(Record value, String outer) {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      if (component.getName().equals("id") && read(value, component) instanceof String id) {
        return id;
      }
    }
    return outer;
  }

  private static @Nullable Object read(Record value, RecordComponent component) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new CatalogueFault("A contract cannot be read: " + component, e);
    }
  }
}
