package io.iotssf.kit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

  record Value(String second, Instant first, Map<String, Integer> map) {}

  @Test
  void theSameValueGivesTheSameBytes() {
    var descending = new LinkedHashMap<String, Integer>();
    descending.put("b", 2);
    descending.put("a", 1);
    assertEquals(
        "{\"second\":\"湯\",\"first\":\"2026-01-02T03:04:05Z\",\"map\":{\"a\":1,\"b\":2}}",
        Json.text(new Value("湯", Instant.parse("2026-01-02T03:04:05Z"), descending)));
  }

  @Test
  void theHashIsThatOfTheStandard() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        Sha256.hex("abc".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
  }
}
