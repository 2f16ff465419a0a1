package io.iotssf.kit.http;

import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
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
    List<String> missing = new ArrayList<>();
    inFieldsOf(value, "", missing);
    return missing;
  }

  private static void inFieldsOf(Record value, String path, List<String> missing) {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Object field = read(component, value);
      String pointer = path + "/" + component.getName();
      if (field != null) {
        in(field, pointer, missing);
      } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
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

  private static @Nullable Object read(RecordComponent component, Record value) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A record's own accessor can be called", e);
    }
  }

  private static ProblemException missing(String name) {
    return new ProblemException(
        ProblemType.MALFORMED_REQUEST, "The field '%s' is missing or null.".formatted(name));
  }
}
