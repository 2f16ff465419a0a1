package io.iotssf.localstack.cli;

import io.iotssf.localstack.LocalStack;
import io.iotssf.localstack.Part;
import java.util.Arrays;

/** Says what runs; the exit code is 0 only when every part answers. */
final class StatusCommand {
  private final Console console;
  private final LocalStack stack;

  StatusCommand(Console console, LocalStack stack) {
    this.console = console;
    this.stack = stack;
  }

  int run() {
    for (Part part : Part.values()) {
      console.line("%-20s %-12s %s", part.processName(), state(part), stack.url(part));
    }
    console.line("Logs: %s", stack.directory().logs());
    return Arrays.stream(Part.values()).allMatch(stack::answers) ? 0 : 1;
  }

  private String state(Part part) {
    if (!stack.isRunning(part)) {
      return "stopped";
    }
    return stack.answers(part) ? "ready" : "not ready";
  }
}
