package io.iotssf.catalog.loading;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that a record holds a value wherever its contract does not allow null. */
final class NothingMissing {
  private NothingMissing() {}

  /**
   * @param where how the record is named in the message
   * @throws CatalogueFault naming the first component without a value
   */
  static void check(Record value, String where) {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      String name = where + "/" + component.getName();
      checkValue(read(value, component), component, name);
    }
  }

  private static void checkValue(@Nullable Object held, RecordComponent component, String name) {
    switch (held) {
      case null -> {
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
          throw new CatalogueFault("Nothing stands at " + name + ".");
        }
      }
      case Record part -> check(part, name);
      case List<?> list -> {
        for (int index = 0; index < list.size(); index++) {
          checkValue(list.get(index), component, name + "/" + index);
        }
      }
      default -> {}
    }
  }

  private static @Nullable Object read(Record value, RecordComponent component) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new CatalogueFault("A contract cannot be read: " + component, e);
    }
  }
}
