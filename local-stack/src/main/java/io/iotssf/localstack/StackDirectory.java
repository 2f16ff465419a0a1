package io.iotssf.localstack;

import java.nio.file.Path;

/**
 * The files of one stack.
 *
 * @param root everything of the stack is below it; deleting it while nothing runs empties the stack
 */
public record StackDirectory(Path root) {

  public Path postgres() {
    return root.resolve("postgresql");
  }

  public Path kafka() {
    return root.resolve("kafka");
  }

  public Path keycloak() {
    return root.resolve("keycloak");
  }

  /** Copies of the programs of the services that run. */
  public Path programs() {
    return root.resolve("programs");
  }

  public Path logs() {
    return root.resolve("logs");
  }

  public Path secretsFile() {
    return root.resolve("secrets.properties");
  }

  public Path registerFile() {
    return root.resolve("processes.json");
  }
}
