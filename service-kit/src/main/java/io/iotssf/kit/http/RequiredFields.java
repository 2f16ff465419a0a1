package io.iotssf.kit.http;

import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON may leave out what a record promises. Every component that is not marked as nullable must be
 * there, at any depth, before a rule sees the value.
 */
public final class RequiredFields {

  private RequiredFields() {}

  /**
   * The body itself, when nothing that it needs is missing.
   *
   * @throws ProblemException naming the first field that is missing or null
   */
  public static <T extends Record> T require(@Nullable T body) {
    if (body == null) {
      throw new ProblemException(ProblemType.MALFORMED_REQUEST, "Send a JSON object as the body.");
    }
    missing(body).stream()
        .findFirst()
        .ifPresent(
            pointer -> {
              throw missing(pointer.substring(1));
            });
    return body;
  }

  /** Where something is missing or null that must be there, as JSON pointers. */
  public static List<String> missing(Record value) {
    if (isWhole(value)) {
      return List.of();
    }
    List<String> missing = new ArrayList<>();
    inFieldsOf(value, "", missing);
    return missing;
  }

  /** Whether nothing is missing: nearly always so, and found without making pointers. */
  private static boolean isWhole(Object field) {
    switch (field) {
      case Record inner -> {
        for (Component component : Components.of(inner.getClass())) {
          Object value = component.read(inner);
          if (value == null ? !component.nullable() : !isWhole(value)) {
            return false;
          }
        }
      }
      case List<?> items -> {
        for (Object item : items) {
          if (item == null || !isWhole(item)) {
            return false;
          }
        }
      }
      default -> {}
    }
    return true;
  }

  private static void inFieldsOf(Record value, String path, List<String> missing) {
    for (Component component : Components.of(value.getClass())) {
      Object field = component.read(value);
      String pointer = path + "/" + component.name();
      if (field != null) {
        in(field, pointer, missing);
      } else if (!component.nullable()) {
        missing.add(pointer);
      }
    }
  }

  private static void in(Object field, String pointer, List<String> missing) {
    switch (field) {
      case Record inner -> inFieldsOf(inner, pointer, missing);
      case List<?> items -> {
        for (int index = 0; index < items.size(); index++) {
          Object item = items.get(index);
          if (item == null) {
            missing.add(pointer + "/" + index);
          } else {
            in(item, pointer + "/" + index, missing);
          }
        }
      }
      default -> {}
    }
  }

  private static ProblemException missing(String name) {
    return new ProblemException(
        ProblemType.MALFORMED_REQUEST, "The field '%s' is missing or null.".formatted(name));
  }

  /** The components of a record, looked up once for each type: that takes longer than the rest. */
  private static final class Components extends ClassValue<List<Component>> {
    private static final Components KNOWN = new Components();

    static List<Component> of(Class<?> type) {
      return KNOWN.get(type);
    }

    @Override
    protected List<Component> computeValue(Class<?> type) {
      return Arrays.stream(type.getRecordComponents()).map(Component::of).toList();
    }
  }

  private record Component(String name, boolean nullable, Method accessor) {
    static Component of(RecordComponent component) {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      return new Component(
          component.getName(),
          component.getAnnotatedType().isAnnotationPresent(Nullable.class),
          accessor);
    }

    @Nullable Object read(Record value) {
      try {
        return accessor.invoke(value);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("A record's own accessor can be called", e);
      }
    }
  }
}
