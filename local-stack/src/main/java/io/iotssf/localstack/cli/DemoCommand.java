package io.iotssf.localstack.cli;

import io.iotssf.localstack.LocalStack;
import io.iotssf.localstack.demo.MainJob;
import java.nio.file.Path;

/** Runs the main job on a stack that is up, or brings it up first. */
final class DemoCommand {
  private final Console console;
  private final Path root;
  private final Path stackDirectory;

  DemoCommand(Console console, Path root, Path stackDirectory) {
    this.console = console;
    this.root = root;
    this.stackDirectory = stackDirectory;
  }

  int run(Options options) {
    Path out = options.value("--out").map(Path::of).orElse(root.resolve("demo-out"));
    LocalStack stack = new UpCommand(console, stackDirectory).start();
    new MainJob(stack, console, out.toAbsolutePath().normalize()).run();
    return 0;
  }
}
