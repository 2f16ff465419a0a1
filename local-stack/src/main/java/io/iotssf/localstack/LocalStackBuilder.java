package io.iotssf.localstack;

import io.iotssf.localstack.artifact.Artifacts;
import io.iotssf.localstack.artifact.Unpacking;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says which parts a stack has, where its files are and which ports it takes, and starts it. */
public final class LocalStackBuilder {
  private final Set<Part> parts = EnumSet.noneOf(Part.class);
  private Path directory = Path.of("target/local-stack");
  private Ports ports = Ports.free();
  private Optional<Artifacts> artifacts = Optional.empty();
  private Progress progress = Progress.silent();
  private boolean empty;

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

  /** The checkout whose programs are started; that of the working directory if nothing is said. */
  public LocalStackBuilder artifacts(Artifacts chosen) {
    artifacts = Optional.of(chosen);
    return this;
  }

  public LocalStackBuilder progress(Progress listener) {
    progress = listener;
    return this;
  }

  /** Begins without data, passwords and logs of an earlier start. */
  public LocalStackBuilder empty() {
    empty = true;
    return this;
  }

  public LocalStackBuilder withPostgres() {
    parts.add(Part.POSTGRESQL);
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

  /** The three services, which need all the rest. They must be packaged. */
  public LocalStackBuilder withServices() {
    parts.addAll(EnumSet.allOf(Part.class));
    return this;
  }

  /**
   * Starts the parts and returns when all answer. What a crashed run left in the same directory is
   * stopped first. When this process ends, also by Ctrl-C, the parts are stopped.
   */
  public LocalStack start() {
    stack().close();
    if (empty) {
      Unpacking.delete(directory);
    }
    LocalStack stack = stack();
    Runtime.getRuntime().addShutdownHook(new Thread(stack::shutDown, "stop-local-stack"));
    startMissing(stack);
    return stack;
  }

  /**
   * Starts the parts that do not run yet; they go on when this process ends. Only when it ends
   * before all are up, by Ctrl-C or by a failure, those that were started here are stopped again;
   * what ran before goes on.
   */
  public LocalStack startToStay() {
    LocalStack stack = stack();
    Thread stopping = new Thread(() -> stopAgain(stack), "stop-local-stack");
    Runtime.getRuntime().addShutdownHook(stopping);
    try {
      startMissing(stack);
    } catch (StackException | UncheckedIOException e) {
      if (isWithdrawn(stopping)) {
        stopAgain(stack);
      }
      throw e;
    }
    if (!isWithdrawn(stopping)) {
      throw new StackException("Interrupted.");
    }
    return stack;
  }

  /** Takes the hook back; false when this process is ending, so that the hook does its work. */
  private static boolean isWithdrawn(Thread hook) {
    try {
      return Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private LocalStack stack() {
    return LocalStack.at(directory, ports, artifacts.orElseGet(Artifacts::find));
  }

  private void stopAgain(LocalStack stack) {
    if (stack.isAnythingStarted()) {
      progress.givesUp("Stopping what was started …");
    }
    stack.stopStarted();
  }

  private void startMissing(LocalStack stack) {
    List<Part> missing = new ArrayList<>(parts);
    missing.removeIf(stack::isCurrent);
    requirePorts(stack, missing);
    for (Part part : missing) {
      progress.step("Starting " + part.processName(), () -> stack.start(part));
    }
    for (Part part : parts) {
      if (!stack.answers(part)) {
        progress.step("Waiting for " + part.processName(), () -> stack.awaitAnswer(part));
      }
    }
  }

  /** Before anything starts or is replaced, what cannot start is told. */
  private static void requirePorts(LocalStack stack, List<Part> missing) {
    for (Part part : missing) {
      if (!stack.isRunning(part)) {
        stack.server(part).ports().forEach(port -> PortOwner.requireFree(port, part.processName()));
      }
    }
  }
}
