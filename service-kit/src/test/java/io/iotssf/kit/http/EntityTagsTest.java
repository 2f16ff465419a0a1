package io.iotssf.kit.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void aChangeWithoutIfMatchIsAskedForOne(String header) {
    assertEquals(ProblemType.PRECONDITION_REQUIRED, refusal(header));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"v2\"", "W/\"v3\"", "v3", "\"v2\", \"v4\"", "\"v33\""})
  void aChangeOfAnotherVersionIsRefused(String header) {
    assertEquals(ProblemType.STALE_VERSION, refusal(header));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"v3\"", " \"v3\" ", "\"v2\", \"v3\"", "*"})
  void aChangeOfTheCurrentVersionPasses(String header) {
    assertDoesNotThrow(() -> EntityTags.requireMatch(header, EntityTags.ofVersion(3)));
  }

  @Test
  void aKnownStateIsRecognisedWeaklyToo() {
    assertTrue(EntityTags.isKnown("W/\"v3\"", "\"v3\""));
    assertTrue(EntityTags.isKnown("\"v1\", \"v3\"", "\"v3\""));
    assertFalse(EntityTags.isKnown("\"v1\"", "\"v3\""));
    assertFalse(EntityTags.isKnown(null, "\"v3\""));
  }

  private static ProblemType refusal(String header) {
    return assertThrows(
            ProblemException.class, () -> EntityTags.requireMatch(header, EntityTags.ofVersion(3)))
        .type();
  }
}
