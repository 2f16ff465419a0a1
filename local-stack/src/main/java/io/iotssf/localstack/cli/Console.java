package io.iotssf.localstack.cli;

import io.iotssf.localstack.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/**
 * The only place that prints. Results go to standard output, complaints to standard error. A Ctrl-C
 * is told from a second thread.
 */
public final class Console implements Progress {
  private static final double MILLIS = 1000.0;

  private final PrintStream out;
  private final PrintStream err;
  private boolean stepIsOpen;
  private boolean gaveUp;

  public Console(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  static Console ofProcess() {
    return new Console(System.out, System.err);
  }

  public synchronized void line(String format, Object... values) {
    out.println(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
    out.flush();
  }

  public synchronized void complain(String message) {
    leaveOpenStep("not finished");
    err.println("iot-ssf: " + message);
    err.flush();
  }

  /** Within a step the line stands below it, and the step's name comes again with its end. */
  @Override
  public synchronized void note(String line) {
    leaveOpenStep("");
    line("%s", line);
  }

  @Override
  public synchronized void begins(String step) {
    if (!gaveUp) {
      out.printf("%-64s", step + " …");
      out.flush();
      stepIsOpen = true;
    }
  }

  @Override
  public synchronized void done(String step, Duration took) {
    if (!gaveUp) {
      if (!stepIsOpen) {
        begins(step);
      }
      stepIsOpen = false;
      line("%6.1f s", took.toMillis() / MILLIS);
    }
  }

  @Override
  public synchronized void givesUp(String line) {
    leaveOpenStep("not finished");
    gaveUp = true;
    line("%s", line);
  }

  private void leaveOpenStep(String how) {
    if (stepIsOpen) {
      line("%s", how);
      stepIsOpen = false;
    }
  }
}
