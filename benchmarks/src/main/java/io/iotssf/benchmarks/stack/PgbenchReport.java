package io.iotssf.benchmarks.stack;

import io.iotssf.benchmarks.measure.VoidRunException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what pgbench prints at its end. */
final class PgbenchReport {
  private static final Pattern PER_SECOND = Pattern.compile("(?m)^tps = ([0-9.]+)");
  private static final Pattern FAILED =
      Pattern.compile("(?m)^number of failed transactions: ([0-9]+)");

  private PgbenchReport() {}

  /** Transactions a second, none of which may have failed. */
  static double perSecond(String report) {
    Matcher failed = FAILED.matcher(report);
    if (!failed.find() || !"0".equals(failed.group(1)) || report.contains("aborted")) {
      throw new VoidRunException("A transaction of pgbench failed: " + report.strip());
    }
    Matcher perSecond = PER_SECOND.matcher(report);
    if (!perSecond.find()) {
      throw new VoidRunException("pgbench told no rate: " + report.strip());
    }
    return Double.parseDouble(perSecond.group(1));
  }
}
