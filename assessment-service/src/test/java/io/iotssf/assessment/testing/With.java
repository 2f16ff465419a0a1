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
    if (Arrays.stream(components).noneMatch(component -> component.getName().equals(name))) {
      throw new IllegalArgumentException(name);
    }
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      @Nullable Object[] values = new @Nullable Object[components.length];
      for (int index = 0; index < components.length; index++) {
        RecordComponent component = components[index];
        values[index] =
            component.getName().equals(name) ? value : component.getAccessor().invoke(record);
      }
      return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException exception) {
      throw new IllegalStateException(exception);
    }
  }
}
