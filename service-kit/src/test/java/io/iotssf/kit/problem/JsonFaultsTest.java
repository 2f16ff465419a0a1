package io.iotssf.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What a caller is told about a body that cannot be read. */
class JsonFaultsTest {

  record Part(UUID id) {}

  record Request(String title, List<Part> parts) {}

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  @Test
  void anUnknownFieldIsNamedWithTheKnownOnes() {
    assertEquals(
        "The field 'titel' is not known. Known are [title, parts].", detailOf("{\"titel\":\"x\"}"));
  }

  @Test
  void aWrongValueIsNamedByItsPath() {
    assertEquals(
        "The field 'parts/0/id' has a value of the wrong form.",
        detailOf("{\"parts\":[{\"id\":\"seven\"}]}"));
  }

  @Test
  void aWrongKindIsNamedByItsPath() {
    assertEquals(
        "The field 'parts' is missing or of the wrong kind.", detailOf("{\"parts\":\"none\"}"));
  }

  @Test
  void brokenJsonIsShownByLineAndColumn() {
    assertEquals(
        "The body is not valid JSON. Look near line 2, column 4.", detailOf("{\"title\":\n  x}"));
  }

  @Test
  void noClassOfOursIsNamed() {
    for (String body : List.of("[]", "7", "{\"parts\":{}}", "{\"parts\":[7]}", "")) {
      assertFalse(detailOf(body).contains("io.iotssf"), detailOf(body));
    }
  }

  private static String detailOf(String body) {
    return JsonFaults.detail(
        Assertions.assertThrows(
            JsonProcessingException.class, () -> MAPPER.readValue(body, Request.class)));
  }
}
