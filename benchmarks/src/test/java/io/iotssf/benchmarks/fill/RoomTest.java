package io.iotssf.benchmarks.fill;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.localstack.StackException;
import org.junit.jupiter.api.Test;

class RoomTest {

  @Test
  void whatFitsIsFilled() {
    assertDoesNotThrow(() -> Room.require(35_000_000_000L, 100_000));
  }

  @Test
  void whatDoesNotFitIsToldWithWhatToDo() {
    var full = assertThrows(StackException.class, () -> Room.require(34_000_000_000L, 100_000));
    String message = String.valueOf(full.getMessage());
    assertTrue(message.startsWith("100,000 assessments need 35 GB of disk, and 34 GB"), message);
    assertTrue(message.contains("IOTSSF_BENCH_TENANTS"), message);
  }
}
