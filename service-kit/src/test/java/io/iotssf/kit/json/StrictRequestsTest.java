package io.iotssf.kit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictRequestsTest {
  private static final String RIGHT =
      "{\"text\":\"1\",\"flag\":true,\"number\":2,\"texts\":[\"a\"],\"day\":\"2026-04-01\"}";

  private final ObjectMapper mapper = new ObjectMapper();

  record Request(String text, boolean flag, int number, List<String> texts, LocalDate day) {}

  StrictRequestsTest() {
    new StrictRequests().customize(mapper);
  }

  @Test
  void whatIsOfTheRightKindIsRead() throws JsonProcessingException {
    assertEquals(new Request("1", true, 2, List.of("a"), LocalDate.of(2026, 4, 1)), read(RIGHT));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "text, 1",
        "text, 1.5",
        "text, true",
        "texts, [1]",
        "flag, \"true\"",
        "flag, \"\"",
        "flag, 1",
        "number, \"1\"",
        "number, \"\"",
        "number, 1.5",
        "number, true",
        "number, null",
        "day, 20000",
        "day, `[2026,4,1]`",
        "day, \"2026-04-01T00:00:00Z\"",
        "day, \"2026-02-30\"",
        "day, \"\""
      })
  void aValueOfAnotherKindIsNotTurnedIntoIt(String field, String value)
      throws JsonProcessingException {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    mapper.readTree(RIGHT).properties().forEach(each -> fields.put(each.getKey(), each.getValue()));
    fields.put(field, mapper.readTree(value));
    String json = mapper.writeValueAsString(fields);
    assertThrows(JsonProcessingException.class, () -> read(json), json);
  }

  @Test
  void nothingUnknownOrDoubledOrTrailingIsRead() {
    String open = RIGHT.substring(0, RIGHT.length() - 1);
    for (String json :
        List.of(open + ",\"unknown\":1}", open + ",\"text\":\"b\"}", RIGHT + " tail")) {
      assertThrows(JsonProcessingException.class, () -> read(json), json);
    }
  }

  private Request read(String json) throws JsonProcessingException {
    return mapper.readValue(json, Request.class);
  }
}
