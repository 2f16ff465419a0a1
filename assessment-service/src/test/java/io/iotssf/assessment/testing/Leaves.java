package io.iotssf.assessment.testing;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values within a record, at any depth, so that one test can ask something of every value of
 * every row: a field that is added later is asked as well.
 */
public final class Leaves {

  private Leaves() {}

  /**
   * A value within a record, with the record as it would be with another one there.
   *
   * @param pointer where, as a JSON pointer
   */
  public record Leaf<R>(String pointer, Object value, BiFunction<R, Object, R> exchange) {

    /** The record with another value in this place. */
    public R with(R record, Object other) {
      return exchange.apply(record, other);
    }
  }

  /** Every value of a type in a record; inside values of the type it does not look. */
  public static <R> List<Leaf<R>> of(R root, Class<?> type) {
    return Leaves.<R>leaves("", root, type, (record, other) -> cast(root, other)).toList();
  }

  @SuppressWarnings("unchecked") // what stands in the place of the root is of its class
  private static <R> R cast(R root, Object other) {
    return (R) root.getClass().cast(other);
  }

  private static <R> Stream<Leaf<R>> leaves(
      String pointer, @Nullable Object value, Class<?> type, BiFunction<R, Object, R> exchange) {
    if (value == null) {
      return Stream.empty();
    }
    if (type.isInstance(value)) {
      return Stream.of(new Leaf<>(pointer, value, exchange));
    }
    if (value instanceof List<?> list) {
      return elements(pointer, list, type, exchange);
    }
    return value instanceof Record record
        ? components(pointer, record, type, exchange)
        : Stream.empty();
  }

  private static <R> Stream<Leaf<R>> elements(
      String pointer, List<?> list, Class<?> type, BiFunction<R, Object, R> exchange) {
    return IntStream.range(0, list.size())
        .boxed()
        .flatMap(
            index ->
                leaves(
                    pointer + "/" + index,
                    list.get(index),
                    type,
                    (root, other) -> exchange.apply(root, replaced(list, index, other))));
  }

  private static <R> Stream<Leaf<R>> components(
      String pointer, Record record, Class<?> type, BiFunction<R, Object, R> exchange) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .flatMap(
            component ->
                leaves(
                    pointer + "/" + component.getName(),
                    value(record, component),
                    type,
                    (root, other) ->
                        exchange.apply(root, With.with(record, component.getName(), other))));
  }

  private static List<Object> replaced(List<?> list, int index, Object other) {
    List<Object> changed = new ArrayList<>(list);
    changed.set(index, other);
    return List.copyOf(changed);
  }

  private static @Nullable Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException exception) {
      throw new IllegalStateException(exception);
    }
  }
}
