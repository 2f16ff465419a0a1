package io.iotssf.localstack.cli;

import io.iotssf.localstack.LocalStack;
import io.iotssf.localstack.Ports;
import io.iotssf.localstack.StackException;
import io.iotssf.localstack.artifact.Artifacts;
import java.nio.file.Path;
import java.util.List;

/** The commands by name, on the stack of one checkout. */
final class Commands {
  private final Console console;
  private final Artifacts artifacts;

  Commands(Console console, Artifacts artifacts) {
    this.console = console;
    this.artifacts = artifacts;
  }

  /** Runs one command and returns its exit code. */
  int run(List<String> arguments) {
    String name = arguments.isEmpty() ? "help" : arguments.getFirst();
    List<String> rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
    Usage usage = Usage.byName(name).orElseThrow(() -> unknown(name));
    return Usage.isAskedFor(rest) ? print(usage.line()) : run(usage, usage.parse(rest));
  }

  private int run(Usage usage, Options options) {
    return switch (usage) {
      case UP -> up().run(options);
      case DOWN -> new DownCommand(console, stack()).run(options);
      case STATUS -> new StatusCommand(console, stack()).run();
      case LOGS -> new LogsCommand(console, stack()).run(options);
      case TOKEN -> new TokenCommand(console, stack()).run(options);
      case DEMO ->
          new DemoCommand(console, artifacts.root().resolve("demo-out"), up()).run(options);
      case HELP -> print(Usage.all());
    };
  }

  private int print(String text) {
    console.line("%s", text);
    return 0;
  }

  private UpCommand up() {
    return new UpCommand(console, stackDirectory(), artifacts);
  }

  private Path stackDirectory() {
    return artifacts.root().resolve(".iot-ssf/stack");
  }

  private LocalStack stack() {
    return LocalStack.at(stackDirectory(), Ports.fixed(), artifacts);
  }

  private static StackException unknown(String name) {
    return new StackException("There is no command '%s'.%n%n%s".formatted(name, Usage.all()));
  }
}
