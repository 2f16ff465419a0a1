package io.iotssf.localstack.process;

import io.iotssf.localstack.StackException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What to run, and where its output goes.
 *
 * @param name what the process is called in the stack
 * @param arguments the program and its arguments
 * @param environment variables added to those of this process
 * @param directory the working directory
 * @param log the file to which output is appended
 */
public record Command(
    String name,
    List<String> arguments,
    Map<String, String> environment,
    Path directory,
    Path log) {

  private static final Path SETSID = Path.of("/usr/bin/setsid");

  /** Runs it to its end; what is not zero is a failure. */
  public void runIn(ProcessRegister register) {
    int exit = awaitEnd(startIn(register));
    register.remove(name);
    if (exit != 0) {
      throw Readiness.failed(this, "failed with exit code " + exit);
    }
  }

  /**
   * Runs it to its end without writing it down: for what stops others, also at the very end, when a
   * second Ctrl-C must not end it.
   */
  public void run() {
    awaitEnd(start(detached()));
  }

  /**
   * Starts it and writes it down. It gets a session of its own where the system has setsid, so that
   * a Ctrl-C on the terminal reaches this process only, which then stops what it started in order.
   */
  public Process startIn(ProcessRegister register) {
    return register.start(name, () -> start(detached()));
  }

  private List<String> detached() {
    List<String> line = new ArrayList<>();
    if (Files.isExecutable(SETSID)) {
      line.add(SETSID.toString());
    }
    line.addAll(arguments);
    return line;
  }

  private int awaitEnd(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while " + name + " ran.", e);
    }
  }

  private Process start(List<String> line) {
    try {
      Files.createDirectories(directory);
      Files.createDirectories(log.toAbsolutePath().getParent());
      ProcessBuilder builder = new ProcessBuilder(line);
      builder.environment().putAll(environment);
      return builder
          .directory(directory.toFile())
          .redirectErrorStream(true)
          .redirectInput(new File("/dev/null"))
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
