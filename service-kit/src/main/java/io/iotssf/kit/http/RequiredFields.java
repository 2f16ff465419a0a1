package io.iotssf.kit.http;

import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import java.lang.reflect.RecordComponent;
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
    requireFieldsOf(body, "");
    return body;
  }

  private static void requireFieldsOf(Record value, String path) {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Object field = read(component, value);
      String name = path + component.getName();
      if (field != null) {
        descend(field, name);
      } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        throw missing(name);
      }
    }
  }

  private static void descend(Object field, String name) {
    switch (field) {
      case Record inner -> requireFieldsOf(inner, name + "/");
      case List<?> items -> {
        for (int index = 0; index < items.size(); index++) {
          Object item = items.get(index);
          if (item == null) {
            throw missing(name + "/" + index);
          }
          descend(item, name + "/" + index);
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
