package io.iotssf.benchmarks.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenciesTest {

  @ParameterizedTest
  @CsvSource({"0.5, 1000", "0.99, 1980", "1, 2000", "0, 1"})
  void thatPartOfTheAnswersCameWithinTheTime(double part, double micros) {
    var latencies = new Latencies();
    for (int taken = 2000; taken > 0; taken--) {
      latencies.add(taken * 1000L);
    }
    assertEquals(2000, latencies.count());
    assertEquals(micros, latencies.micros(part));
  }

  @Test
  void withoutAnAnswerThereIsNoLatency() {
    assertThrows(IllegalStateException.class, () -> new Latencies().micros(0.5));
  }
}
