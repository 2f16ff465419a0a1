package io.iotssf.localstack.process;

import io.iotssf.localstack.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** Waits until a server answers, and notices at once when its process ends instead. */
public final class Readiness {
  private static final long POLL_MILLIS = 50;
  private static final int LOG_LINES = 20;

  /** What a stack trace adds to the messages of its exceptions. */
  private static final Pattern FRAME =
      Pattern.compile("\\t+(at |\\.\\.\\. \\d+ more|Suppressed: ).*");

  private Readiness() {}

  /**
   * Returns when {@code ready} holds; fails with the end of the log when the process ends or the
   * time is over.
   */
  public static void await(
      Command command, Process process, Duration patience, BooleanSupplier ready) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!ready.getAsBoolean()) {
      if (endsNow(process)) {
        throw failed(command, "ended with exit code " + process.exitValue());
      }
      if (System.nanoTime() > deadline) {
        throw failed(command, "did not answer within " + patience.toSeconds() + " s");
      }
    }
  }

  /**
   * Returns when {@code ready} holds, for a process that was started before; false when the time is
   * over.
   */
  public static boolean await(Duration patience, BooleanSupplier ready) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!ready.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(POLL_MILLIS));
    }
    return true;
  }

  /** A failure of this command, with what its log says last. */
  public static StackException failed(Command command, String what) {
    return new StackException(
        "%s %s. The end of its log (%s):%n%s"
            .formatted(
                command.name(), what, command.log(), String.join("\n", lastLines(command.log()))));
  }

  private static boolean endsNow(Process process) {
    try {
      return process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while waiting for a server.", e);
    }
  }

  private static List<String> lastLines(Path log) {
    try {
      return lastLines(new String(Files.readAllBytes(log), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whole messages, without their stack traces: a list of faults is not cut in two. */
  private static List<String> lastLines(String log) {
    List<String> lines = log.lines().filter(line -> !FRAME.matcher(line).matches()).toList();
    int first = Math.max(0, lines.size() - LOG_LINES);
    while (first > 0 && lines.get(first).startsWith(" ")) {
      first--;
    }
    return lines.subList(first, lines.size());
  }
}
