package io.iotssf.kit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The JSON of events and pulled documents: the same value gives the same bytes, and fields that a
 * reader does not know are passed over, since contracts grow by addition.
 */
public final class Json {

  private static final ObjectMapper CONTRACT =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private Json() {}

  /** The mapper itself, for readers that need types. */
  public static ObjectMapper contract() {
    return CONTRACT;
  }

  /** The value as UTF-8 bytes, in declaration order of its fields. */
  public static byte[] bytes(Object value) {
    try {
      return CONTRACT.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("This value has no JSON form: " + value.getClass(), e);
    }
  }

  /** The value as text. */
  public static String text(Object value) {
    return new String(bytes(value), java.nio.charset.StandardCharsets.UTF_8);
  }
}
