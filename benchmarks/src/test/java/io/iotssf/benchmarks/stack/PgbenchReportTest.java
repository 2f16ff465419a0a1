package io.iotssf.benchmarks.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.iotssf.benchmarks.measure.VoidRunException;
import org.junit.jupiter.api.Test;

class PgbenchReportTest {
  private static final String REPORT =
      """
      pgbench (15.14, server 18.6)
      transaction type: edit-decision.sql
      number of transactions actually processed: 4321
      number of failed transactions: 0 (0.000%)
      latency average = 3.200 ms
      tps = 1234.567890 (without initial connection time)
      """;

  @Test
  void theRateIsThatWithoutTheMakingOfConnections() {
    assertEquals(1234.56789, PgbenchReport.perSecond(REPORT));
  }

  @Test
  void oneFailedTransactionIsEnough() {
    refuse(REPORT.replace("transactions: 0 (", "transactions: 1 ("));
  }

  @Test
  void aClientThatGaveUpIsEnough() {
    refuse(REPORT + "pgbench: error: Run was aborted; the above results are incomplete.\n");
  }

  @Test
  void withoutARateThereIsNoFigure() {
    refuse(REPORT.replace("tps = ", ""));
    refuse("");
  }

  private static void refuse(String report) {
    assertThrows(VoidRunException.class, () -> PgbenchReport.perSecond(report));
  }
}
