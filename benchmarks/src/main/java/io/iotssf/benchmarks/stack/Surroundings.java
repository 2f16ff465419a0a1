package io.iotssf.benchmarks.stack;

import io.iotssf.localstack.LocalStack;
import io.iotssf.localstack.Part;
import io.iotssf.localstack.Ports;
import io.iotssf.localstack.artifact.Artifacts;
import io.iotssf.localstack.cli.Console;
import io.iotssf.localstack.process.ProcessRegister;
import java.nio.file.Path;

/**
 * Where a row runs.
 *
 * @param artifacts the checkout whose programs are measured
 * @param console what a person sees
 */
public record Surroundings(Artifacts artifacts, Console console) {

  /** Where everything goes that a run leaves behind. */
  public Path target() {
    return artifacts.root().resolve("benchmarks/target");
  }

  /** An empty PostgreSQL and a Kafka on free ports; the services are started on it by name. */
  public LocalStack emptyStack(Ports ports) {
    return emptyStack("stack", ports);
  }

  /** The same in a directory of its own below the target. */
  public LocalStack emptyStack(String name, Ports ports) {
    return LocalStack.builder()
        .directory(target().resolve(name))
        .artifacts(artifacts)
        .ports(ports)
        .progress(console)
        .empty()
        .withPostgres()
        .withKafka()
        .start();
  }

  /** Starts a service on a stack. */
  public void start(LocalStack stack, Part service) {
    console.step("Starting " + service.processName(), () -> stack.start(service));
  }

  /** The processor time that a part of a stack has used so far. */
  public static ProcessorTime processorTime(LocalStack stack, Part part) {
    return new ProcessorTime(
        new ProcessRegister(stack.directory().registerFile()), part.processName());
  }
}
