package io.iotssf.localstack.cli;

import io.iotssf.localstack.demo.MainJob;
import java.nio.file.Path;

/** Runs the main job on a stack that is up, or brings it up first. */
final class DemoCommand {
  private final Console console;
  private final Path usualOut;
  private final UpCommand up;

  /**
   * @param usualOut where the documents go unless something else is said
   */
  DemoCommand(Console console, Path usualOut, UpCommand up) {
    this.console = console;
    this.usualOut = usualOut;
    this.up = up;
  }

  int run(Options options) {
    Path out = OutDirectory.ready(options.value("--out").map(Path::of).orElse(usualOut));
    new MainJob(up.start(), console, out).run();
    return 0;
  }
}
