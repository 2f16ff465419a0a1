package io.iotssf.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.iotssf.contracts.Text;
import io.iotssf.kit.problem.Problem;
import io.iotssf.kit.problem.ProblemException;
import jakarta.ws.rs.BadRequestException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MergePatchTest {
  private static final Note NOTE = new Note("a", List.of("x"), new Text("文", "text"), "why");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final MergePatch patches = new MergePatch(MAPPER, new RecordReader(MAPPER));

  record Note(String code, List<String> list, Text text, @Nullable String reason) {}

  @Test
  void whatIsNotNamedStays() {
    assertEquals(NOTE, apply("{}"));
  }

  @Test
  void aValueIsReplacedAndAListAsAWhole() {
    assertEquals(
        new Note("b", List.of("y", "z"), NOTE.text(), "why"),
        apply("{\"code\":\"b\",\"list\":[\"y\",\"z\"]}"));
  }

  @Test
  void anObjectIsMerged() {
    assertEquals(new Text("句", "text"), apply("{\"text\":{\"ja\":\"句\"}}").text());
    assertEquals(new Text("文", null), apply("{\"text\":{\"en\":null}}").text());
  }

  @Test
  void nullTakesAwayWhatMayBeAbsent() {
    assertEquals(new Note("a", List.of("x"), NOTE.text(), null), apply("{\"reason\":null}"));
    assertEquals(new Note("a", List.of(), NOTE.text(), "why"), apply("{\"list\":null}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":null}",
        "{\"list\":[null]}",
        "{\"text\":null}",
        "{\"text\":{\"ja\":null}}",
        "{\"unknown\":1}",
        "{\"unknown\":null}",
        "[]",
        "\"text\"",
        "null"
      })
  void whatIsNeededCannotBeTakenAwayAndNothingUnknownAdded(String patch) {
    assertThrows(ProblemException.class, () -> apply(patch));
  }

  @Test
  void theUnknownFieldIsNamed() {
    var refused = assertThrows(ProblemException.class, () -> apply("{\"levl\":1}"));
    assertTrue(refused.detail().contains("'levl'"));
    assertTrue(refused.detail().contains("[code, list, reason, text]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{} {}"})
  void whatIsNoJsonIsABadRequest(String patch) {
    assertThrows(BadRequestException.class, () -> apply(patch));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"code\":{}} | /code",
        "{\"list\":1} | /list",
        "{\"text\":{\"fr\":\"x\"}} | /text/fr",
        "{\"levl\":1,\"code\":null,\"list\":1} | /levl,/list,/code"
      })
  void whatDoesNotFitIsToldWithItsPlace(String patch, String pointer) {
    var refused = assertThrows(ProblemException.class, () -> apply(patch));
    assertEquals(
        List.of(pointer.split(",")),
        refused.errors().stream().map(Problem.Place::pointer).toList());
  }

  private Note apply(String patch) {
    return patches.parse(patch.getBytes(StandardCharsets.UTF_8)).applyTo(NOTE, Note.class);
  }
}
