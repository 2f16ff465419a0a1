package io.iotssf.kit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictRequestsTest {
  private final ObjectMapper mapper = new ObjectMapper();

  record Request(String text, boolean flag, int number, List<String> texts) {}

  StrictRequestsTest() {
    new StrictRequests().customize(mapper);
  }

  @Test
  void whatIsOfTheRightKindIsRead() throws JsonProcessingException {
    assertEquals(
        new Request("1", true, 2, List.of("a")),
        read("{\"text\":\"1\",\"flag\":true,\"number\":2,\"texts\":[\"a\"]}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":1}",
        "{\"text\":1.5}",
        "{\"text\":true}",
        "{\"texts\":[1]}",
        "{\"flag\":\"true\"}",
        "{\"flag\":\"\"}",
        "{\"flag\":1}",
        "{\"number\":\"1\"}",
        "{\"number\":\"\"}",
        "{\"number\":1.5}",
        "{\"number\":true}",
        "{\"number\":null}",
        "{\"unknown\":1}",
        "{\"text\":\"a\",\"text\":\"b\"}",
        "{\"text\":\"a\"} tail"
      })
  void nothingElseIs(String json) {
    assertThrows(JsonProcessingException.class, () -> read(json));
  }

  private Request read(String json) throws JsonProcessingException {
    return mapper.readValue(json, Request.class);
  }
}
