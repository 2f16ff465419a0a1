package io.iotssf.localstack.cli;

import io.iotssf.localstack.LocalStack;
import io.iotssf.localstack.Part;
import java.util.List;

/** Stops what runs. */
final class DownCommand {
  private final Console console;
  private final LocalStack stack;

  DownCommand(Console console, LocalStack stack) {
    this.console = console;
    this.stack = stack;
  }

  int run(Options options) {
    try (ExclusiveUse use = ExclusiveUse.of(stack.directory().root())) {
      stopAll();
      if (options.has("--reset")) {
        console.step("Deleting data and passwords", stack::empty);
      }
    }
    return 0;
  }

  private void stopAll() {
    List<Part> running =
        List.of(Part.values()).reversed().stream().filter(stack::isRunning).toList();
    for (Part part : running) {
      console.step("Stopping " + part.processName(), () -> stack.stop(part));
    }
    stack.close();
    console.line(running.isEmpty() ? "Nothing was running." : "Everything is stopped.");
  }
}
