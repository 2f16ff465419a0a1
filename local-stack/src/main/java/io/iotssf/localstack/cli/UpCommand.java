package io.iotssf.localstack.cli;

import io.iotssf.localstack.LocalStack;
import io.iotssf.localstack.Part;
import io.iotssf.localstack.Ports;
import io.iotssf.localstack.artifact.Artifacts;
import java.nio.file.Path;
import java.util.Arrays;

/** Starts the stack and the services, and says how to reach them. */
final class UpCommand {
  private final Console console;
  private final Path directory;
  private final Artifacts artifacts;

  UpCommand(Console console, Path directory, Artifacts artifacts) {
    this.console = console;
    this.directory = directory;
    this.artifacts = artifacts;
  }

  int run(Options options) {
    if (options.has("--reset")) {
      new DownCommand(console, atFixedPorts()).run(options);
    }
    new Welcome(console).print(start());
    return 0;
  }

  /** The running stack; what does not run yet is started. */
  LocalStack start() {
    LocalStack before = atFixedPorts();
    boolean ran = Arrays.stream(Part.values()).allMatch(before::answers);
    try (ExclusiveUse use = ExclusiveUse.of(directory)) {
      LocalStack stack =
          LocalStack.builder()
              .directory(directory)
              .artifacts(artifacts)
              .ports(Ports.fixed())
              .withServices()
              .progress(console)
              .startToStay();
      console.line(ran ? "The stack was already running." : "The stack is up.");
      return stack;
    }
  }

  private LocalStack atFixedPorts() {
    return LocalStack.at(directory, Ports.fixed(), artifacts);
  }
}
