package io.iotssf.assessment.testing;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Copies of records with another value in one place, so that a test shows only what it changes. */
public final class With {

  private With() {}

  /** The same record with another value of a component. */
  @SuppressWarnings("unchecked") // the canonical constructor of a class makes instances of it
  public static <R extends Record> R with(R record, String name, @Nullable Object value) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    @Nullable Object[] values =
        Arrays.stream(components)
            .map(component -> component.getName().equals(name) ? value : read(component, record))
            .toArray();
    value(record, name);
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException exception) {
      throw new IllegalStateException(exception);
    }
  }

  /** The value of a component; a name that the record does not have is refused. */
  public static @Nullable Object value(Record record, String name) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .findFirst()
        .map(component -> new Value(read(component, record)))
        .orElseThrow(() -> new IllegalArgumentException(name))
        .value();
  }

  private record Value(@Nullable Object value) {}

  private static @Nullable Object read(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException exception) {
      throw new IllegalStateException(exception);
    }
  }
}
