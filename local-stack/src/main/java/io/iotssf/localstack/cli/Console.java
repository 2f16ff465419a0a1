package io.iotssf.localstack.cli;

import io.iotssf.localstack.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** The only place that prints. Results go to standard output, complaints to standard error. */
public final class Console implements Progress {
  private static final double MILLIS = 1000.0;

  private final PrintStream out;
  private final PrintStream err;
  private boolean stepIsOpen;

  public Console(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  static Console ofProcess() {
    return new Console(System.out, System.err);
  }

  public void line(String format, Object... values) {
    out.println(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
    out.flush();
  }

  public void complain(String message) {
    endOpenStep();
    err.println("iot-ssf: " + message);
    err.flush();
  }

  @Override
  public void note(String line) {
    endOpenStep();
    line("%s", line);
  }

  @Override
  public void begins(String step) {
    out.printf("%-64s", step + " …");
    out.flush();
    stepIsOpen = true;
  }

  @Override
  public void done(String step, Duration took) {
    stepIsOpen = false;
    line("%6.1f s", took.toMillis() / MILLIS);
  }

  private void endOpenStep() {
    if (stepIsOpen) {
      line("not finished");
      stepIsOpen = false;
    }
  }
}
