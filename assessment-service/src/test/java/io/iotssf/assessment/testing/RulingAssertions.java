package io.iotssf.assessment.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.iotssf.assessment.dossier.domain.Ruling;

/** What a rule answered. */
public final class RulingAssertions {

  private RulingAssertions() {}

  public static void assertAllowed(Ruling ruling) {
    assertInstanceOf(Ruling.Allowed.class, ruling, () -> String.valueOf(ruling));
  }

  /** Rejected on this ground; the reason goes to the person who asked. */
  public static String assertRejected(Ruling.Ground ground, Ruling ruling) {
    Ruling.Rejected rejected = assertInstanceOf(Ruling.Rejected.class, ruling);
    assertEquals(ground, rejected.ground());
    return rejected.reason();
  }
}
