package io.iotssf.kit.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.tenant.CurrentTenant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("attack")
@Tag("A5")
class CursorsTest {

  private static final String KEY = "a key of the test, long enough to sign";

  private final Cursors cursors = new Cursors(KEY, new CurrentTenant());

  @Test
  void aSignedPositionComesBack() {
    assertEquals("2026|七", cursors.verify("assessments", cursors.sign("assessments", "2026|七")));
  }

  @Test
  void aCursorOfAnotherCollectionIsRefused() {
    var cursor = cursors.sign("assessments", "7");
    assertThrows(ProblemException.class, () -> cursors.verify("decisions", cursor));
  }

  @Test
  void aCursorSignedWithAnotherKeyIsRefused() {
    var foreign = new Cursors(KEY + "!", new CurrentTenant()).sign("assessments", "7");
    assertThrows(ProblemException.class, () -> cursors.verify("assessments", foreign));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "a", "Nw", "Nw.", "Nw.AAAA", "Nw.!", "a.b.c", "%00"})
  void anythingElseIsRefused(String cursor) {
    assertThrows(ProblemException.class, () -> cursors.verify("assessments", cursor));
  }

  @Test
  void aShortKeyStopsTheStart() {
    assertThrows(IllegalStateException.class, () -> new Cursors("short", new CurrentTenant()));
  }
}
