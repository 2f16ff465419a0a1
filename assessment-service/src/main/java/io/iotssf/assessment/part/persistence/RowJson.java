package io.iotssf.assessment.part.persistence;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.iotssf.kit.json.Json;
import java.util.List;

/** Reads rows back: a list that was added to a kind after a row was stored is empty in that row. */
final class RowJson {
  private static final ObjectMapper MAPPER = mapper();

  private RowJson() {}

  static <T> T read(String content, Class<T> type) {
    try {
      return MAPPER.readValue(content, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored row must be readable as " + type, e);
    }
  }

  private static ObjectMapper mapper() {
    ObjectMapper mapper = Json.contract().copy();
    mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    return mapper;
  }
}
