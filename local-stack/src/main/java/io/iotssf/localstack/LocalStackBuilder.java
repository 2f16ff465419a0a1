package io.iotssf.localstack;

import io.iotssf.localstack.process.ProcessRegister;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** Says which servers a stack has, where its files are and which ports it takes, and starts it. */
public final class LocalStackBuilder {

  private enum Part {
    POSTGRES,
    KAFKA
  }

  private final Set<Part> parts = EnumSet.noneOf(Part.class);
  private Path directory = Path.of("target/local-stack");
  private Ports ports = Ports.free();
  private Progress progress = Progress.silent();

  LocalStackBuilder() {}

  /** Where data, passwords and logs are; {@code target/local-stack} if nothing is said. */
  public LocalStackBuilder directory(Path path) {
    directory = path;
    return this;
  }

  /** The ports; free ones if nothing is said. */
  public LocalStackBuilder ports(Ports chosen) {
    ports = chosen;
    return this;
  }

  public LocalStackBuilder progress(Progress listener) {
    progress = listener;
    return this;
  }

  public LocalStackBuilder withPostgres() {
    parts.add(Part.POSTGRES);
    return this;
  }

  public LocalStackBuilder withKafka() {
    parts.add(Part.KAFKA);
    return this;
  }

  /**
   * Starts the parts and returns when all answer. What a crashed run left in the same directory is
   * stopped first. When this process ends, also by Ctrl-C, the parts are stopped.
   */
  public LocalStack start() {
    LocalStack stack = LocalStack.in(directory, ports);
    stack.close();
    Thread stopping = new Thread(stack::close, "stop-local-stack");
    Runtime.getRuntime().addShutdownHook(stopping);
    startParts(stack);
    return stack;
  }

  private void startParts(LocalStack stack) {
    ProcessRegister register = stack.directory().register();
    if (parts.contains(Part.POSTGRES)) {
      progress.step(
          "PostgreSQL",
          () -> {
            stack.postgres().start(stack.artifacts(), register);
            return stack;
          });
    }
    if (parts.contains(Part.KAFKA)) {
      progress.step(
          "Kafka",
          () -> {
            stack.kafka().start(stack.artifacts(), register);
            return stack;
          });
    }
  }
}
