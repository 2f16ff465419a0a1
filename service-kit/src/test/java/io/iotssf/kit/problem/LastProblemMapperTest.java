package io.iotssf.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LastProblemMapperTest {
  private final LastProblemMapper mapper = new LastProblemMapper();

  @ParameterizedTest
  @CsvSource({"08006,503", "53300,503", "57P01,503", "22021,400", "40001,409", "23505,500"})
  void whatTheDatabaseSaysDecides(String state, int status) {
    assertEquals(status, status(new SQLException("words of the database", state)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sorry, acquisition timeout!",
        "Acquisition timeout while waiting for new connection"
      })
  void whoFoundNoConnectionFreeMayTryAgain(String words) {
    assertEquals(503, status(new SQLException(words)));
  }

  @Test
  void whoMayTryAgainIsToldWhen() {
    var answer = mapper.toResponse(new SQLException("gone", "08006"));
    assertEquals(2, answer.getHeaders().getFirst("Retry-After"));
  }

  @Test
  void theRestIsAnErrorOfOurs() {
    assertEquals(500, status(new SQLException("another fault of the pool")));
    assertEquals(500, status(new IllegalStateException("acquisition timeout")));
  }

  @Test
  void noWordOfTheCauseIsTold() {
    var answer = mapper.toResponse(new IllegalStateException(new SQLException("select secret")));
    assertFalse(String.valueOf(answer.getEntity()).contains("secret"));
  }

  private int status(Throwable cause) {
    return mapper.toResponse(new IllegalStateException(cause)).getStatus();
  }
}
