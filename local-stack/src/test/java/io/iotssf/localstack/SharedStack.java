package io.iotssf.localstack;

import java.nio.file.Path;

/**
 * PostgreSQL, Kafka and Keycloak, started once for all integration tests of the module; stopped
 * when the JVM ends.
 */
public final class SharedStack {
  private static final LocalStack STACK =
      LocalStack.builder()
          .directory(Path.of("target/integration-test-stack"))
          .empty()
          .withKeycloak()
          .withKafka()
          .start();

  private SharedStack() {}

  public static LocalStack get() {
    return STACK;
  }
}
