package io.iotssf.localstack.cli;

import io.iotssf.localstack.LocalStack;
import io.iotssf.localstack.Ports;
import io.iotssf.localstack.StackException;
import io.iotssf.localstack.artifact.Artifacts;
import java.nio.file.Path;
import java.util.List;

/** The commands by name. */
final class Commands {
  private static final String HELP =
      """
      iot-ssf - the IoT Security Safety Framework as a living system, on this machine

        ./iot-ssf demo [--out DIR]      run the main job on the gas water heater; documents go to demo-out/
        ./iot-ssf up [--reset]          start PostgreSQL, Kafka, Keycloak and the three services
        ./iot-ssf down [--reset]        stop them; data stay, unless --reset
        ./iot-ssf status                what runs, and where
        ./iot-ssf logs [NAME]           the end of every log, or more of one
        ./iot-ssf token ROLE[@ORG]      an access token, for example: token assessor, token grc-reader@other-maker
        ./iot-ssf test [--full]         build everything and run every check
      """;

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
    return switch (name) {
      case "up" -> up().run(Options.parse(rest, "--reset"));
      case "down" -> new DownCommand(console, stack()).run(Options.parse(rest, "--reset"));
      case "status" -> new StatusCommand(console, stack()).run(Options.parse(rest));
      case "logs" -> new LogsCommand(console, stack()).run(Options.parse(rest));
      case "token" -> new TokenCommand(console, stack()).run(Options.parse(rest));
      case "demo" ->
          new DemoCommand(console, artifacts.root().resolve("demo-out"), up())
              .run(Options.parse(rest, "--out"));
      case "help", "-h", "--help" -> help();
      default -> throw new StackException("There is no command '%s'.%n%n%s".formatted(name, HELP));
    };
  }

  private int help() {
    console.line("%s", HELP);
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
}
