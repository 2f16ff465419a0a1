package io.iotssf.benchmarks.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void theMedianIsTheOneInTheMiddle() {
    assertEquals(new Figures(3, 1, 100), Figures.of(List.of(100.0, 1.0, 3.0)));
  }

  @Test
  void ofAnEvenNumberItIsHalfwayBetweenTheTwoInTheMiddle() {
    assertEquals(new Figures(2.5, 1, 9), Figures.of(List.of(9.0, 2.0, 1.0, 3.0)));
  }

  @Test
  void nothingMeasuredHasNoMedian() {
    assertThrows(IllegalArgumentException.class, () -> Figures.of(List.of()));
  }
}
