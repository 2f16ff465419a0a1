package io.iotssf.localstack;

import io.iotssf.localstack.process.ProcessRegister;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** Says which servers a stack has, where its files are and which ports it takes, and starts it. */
public final class LocalStackBuilder {

  private enum Part {
    POSTGRES,
    KAFKA,
    KEYCLOAK
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

  /** Keycloak, which needs PostgreSQL too. */
  public LocalStackBuilder withKeycloak() {
    parts.add(Part.KEYCLOAK);
    return withPostgres();
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
      step("Starting PostgreSQL", () -> stack.postgres().start(stack.artifacts(), register));
    }
    if (parts.contains(Part.KAFKA)) {
      step("Starting Kafka", () -> stack.kafka().start(stack.artifacts(), register));
    }
    if (parts.contains(Part.KEYCLOAK)) {
      step("Preparing Keycloak (once)", () -> stack.keycloak().prepare(stack.artifacts()));
      step(
          "Starting Keycloak",
          () -> stack.keycloak().start(stack.artifacts(), register, stack.jdbcUrl("keycloak")));
    }
  }

  private void step(String name, Runnable work) {
    progress.step(name, work);
  }
}
